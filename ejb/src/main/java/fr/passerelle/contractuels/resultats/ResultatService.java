package fr.passerelle.contractuels.resultats;

import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.AucuneCandidature;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.contractuels.resultats.VueResultat.Candidat;
import fr.passerelle.contractuels.resultats.VueResultat.ReponseLue;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Periode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** "Je consulte mes résultats": shows a candidate what is decided of her, and what she has answered. */
@Stateless
public class ResultatService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Consultation consultation;
    @Inject
    private Ecoles ecoles;
    @Inject
    private Contrats contrats;
    @Inject
    private Horloge horloge;

    /** @throws AucuneCandidature when I am in no list of the current campaign */
    @RolesAllowed(Roles.CANDIDAT)
    public VueResultat leMien() {
        Candidature candidature = dossiers.leMien();
        EcranResultat.Situation situation = consultation.situation(candidature);
        EcranResultat ecran = EcranResultat.de(situation);
        Periode reponses = candidature.getCampagne().periode(Campagne.Phase.REPONSES);
        return new VueResultat(ecran, consultation.fermeture(candidature).orElse(null), candidat(candidature),
                new SaisieReponse(situation.resultat() == null ? null : situation.resultat().getId()),
                ecran.nomme() ? ecoles.de(ecran == EcranResultat.ACCEPTEE ? situation.reponse().getResultat() : situation.resultat()) : List.of(),
                lue(situation.reponse()), reponses.getFin(), reponses.joursRestants(horloge.instant()), reponses.getDebut(),
                candidature.getCampagne().getContratDebut(), contrats.heures(candidature),
                ecran == EcranResultat.ACCEPTEE ? contrats.notice() : null);
    }

    private Candidat candidat(Candidature c) {
        String discipline = em.createQuery("select d.libelle from Discipline d where d.code = :code", String.class)
                .setParameter("code", c.getDiscipline()).getResultStream().findFirst().orElse(c.getDiscipline());
        return new Candidat(c.getEtatCivil().getNom() + " " + c.getEtatCivil().getPrenom(), c.getNumero(), c.getEtudes().getDiplome(),
                c.getEtudes().getParcours(), discipline);
    }

    private ReponseLue lue(Reponse reponse) {
        return reponse == null ? null : new ReponseLue(reponse.estAcceptee(), reponse.getMoment(),
                reponse.getMotif() == null ? null : contrats.motif(reponse.getMotif()), reponse.getRecontact());
    }
}
