package fr.passerelle.contractuels.resultats;

import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.affectations.DecisionPrise;
import fr.passerelle.contractuels.affectations.Decisions;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.noyau.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;

/** "J'accepte", "Je refuse": receives a candidate's answer to the post that her page displayed, once. */
@Stateless
public class ReponseService {

    @Inject
    private Dossiers dossiers;
    @Inject
    private Consultation consultation;
    @Inject
    private Decisions decisions;
    @Inject
    private Contrats contrats;
    @Inject
    private RegistreReponses registre;
    @Inject
    private Horloge horloge;

    /**
     * Accepts the contract, and sends me what comes next.
     *
     * @throws LectureSeule outside the period of answers
     * @throws DejaRepondu when I have answered already
     * @throws ResultatChange when my page showed something else
     * @throws AffectationEnRevision when something else was decided since it was shown
     */
    @RolesAllowed(Roles.CANDIDAT)
    public void accepter(@Valid SaisieReponse saisie) {
        Reponse reponse = Reponse.acceptation(aRepondre(saisie), horloge.instant());
        registre.garder(reponse, Map.of("reponse", reponse.getSort()));
        registre.annoncerAcceptation(reponse, contrats.heures(reponse.getCandidature()));
    }

    /**
     * Refuses it, as {@link #accepter} accepts it.
     *
     * @throws MotifManquant unless it says why
     * @throws RecontactManquant unless it says whether I wish to be recontacted
     */
    @RolesAllowed(Roles.CANDIDAT)
    public void refuser(@Valid SaisieReponse saisie) {
        Resultat resultat = aRepondre(saisie);
        contrats.exigerMotif(saisie.getMotif());
        if (saisie.getRecontact() == null) {
            throw new RecontactManquant();
        }
        Reponse reponse = Reponse.refus(resultat, horloge.instant(), saisie.getMotif(), saisie.getRecontact());
        registre.garder(reponse, Map.of("reponse", reponse.getSort(), "motif", saisie.getMotif(),
                "recontact", saisie.getRecontact() ? "oui" : "non"));
    }

    /** Her row is locked before anything else is read: a second answer, a decision and a display wait for this one, or this one for them. */
    private Resultat aRepondre(SaisieReponse saisie) {
        Candidature candidature = dossiers.leMienATenir();
        EcranResultat.Situation situation = consultation.situation(candidature);
        EcranResultat ecran = EcranResultat.de(situation);
        if (ecran == EcranResultat.ACCEPTEE || ecran == EcranResultat.REFUSEE) {
            throw new DejaRepondu(situation.reponse());
        }
        consultation.exigerReponses(candidature);
        if (ecran != EcranResultat.A_REPONDRE) {
            throw new ResultatChange();
        }
        saisie.exigerAffiche(situation.resultat().getId());
        DecisionPrise decision = decisions.prises(List.of(candidature)).getOrDefault(candidature.getId(), DecisionPrise.RIEN);
        if (!situation.resultat().dit(decision)) {
            throw new AffectationEnRevision();
        }
        return situation.resultat();
    }
}
