package fr.passerelle.contractuels.resultats;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.noyau.AppelantCourant;
import fr.passerelle.noyau.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;

/** "Annuler la réponse": the DPE takes back what a candidate has answered, says why, and tells her. */
@Stateless
public class AnnulationService {

    @Inject
    private Dossiers dossiers;
    @Inject
    private Resultats resultats;
    @Inject
    private RegistreReponses registre;
    @Inject
    private AppelantCourant appelant;
    @Inject
    private Horloge horloge;

    /**
     * The question about the answer of that candidature.
     *
     * @throws AucuneReponse when there is none that holds
     */
    @RolesAllowed(Roles.DPE)
    public VueAnnulation question(long candidature) {
        Candidature celle = dossiers.celui(candidature, Profil.DPE);
        Reponse reponse = resultats.reponse(celle).orElseThrow(AucuneReponse::new);
        return new VueAnnulation(new SaisieAnnulation(reponse), celle.designation(), reponse.estAcceptee(), reponse.getMoment());
    }

    /**
     * The candidate may answer again, within the period of answers.
     *
     * @throws AucuneReponse when the answer displayed does not hold any more
     * @throws LectureSeule outside the management
     */
    @RolesAllowed(Roles.DPE)
    public void annuler(@Valid SaisieAnnulation saisie) {
        Candidature candidature = dossiers.celuiATenir(saisie.getCandidature());
        dossiers.exigerGestion(candidature);
        Reponse reponse = resultats.reponse(candidature).filter(r -> r.getId().equals(saisie.getReponse())).orElseThrow(AucuneReponse::new);
        Annulation annulation = new Annulation(appelant.nomAffiche(), horloge.instant(), saisie.getMotif().strip());
        reponse.annuler(annulation);
        registre.noter(ActeContractuels.REPONSE_ANNULEE, reponse, Map.of("reponse", reponse.getSort(), "numero", reponse.getId()));
        registre.annoncerAnnulation(reponse, annulation);
    }
}
