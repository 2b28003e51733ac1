package fr.passerelle.contractuels.desistements;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.CourrielContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.contractuels.resultats.Reponse;
import fr.passerelle.contractuels.resultats.Resultats;
import fr.passerelle.courriels.BoiteEnvoi;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;

/** Records that a candidate who had accepted withdraws: her posts are free at once, she is told, and she is not called again. */
@Stateless
public class DesistementService {

    @Inject
    private Dossiers dossiers;
    @Inject
    private Resultats resultats;
    @Inject
    private Departs departs;
    @Inject
    private BoiteEnvoi boite;
    @Inject
    private Tenue tenue;

    /** @throws AucuneAcceptation unless she has accepted, and her acceptance holds */
    @RolesAllowed(Roles.DPE)
    public VueDesistement question(long candidature) {
        Candidature celle = dossiers.celui(candidature, Profil.DPE);
        Reponse acceptation = resultats.reponse(celle).filter(Reponse::estAcceptee).orElseThrow(AucuneAcceptation::new);
        return new VueDesistement(new SaisieDesistement(candidature, acceptation.getId()), celle.designation(), departs.ecoles(celle),
                acceptation.getMoment(), celle.getDiscipline(), celle.getTypePoste());
    }

    /**
     * @throws AucuneAcceptation when the acceptance displayed does not hold any more
     * @throws LectureSeule outside the management
     */
    @RolesAllowed(Roles.DPE)
    public void enregistrer(@Valid SaisieDesistement saisie) {
        Candidature candidature = dossiers.celuiATenir(saisie.getCandidature());
        dossiers.exigerGestion(candidature);
        Reponse acceptation = resultats.reponse(candidature).filter(Reponse::estAcceptee).filter(r -> r.getId() == saisie.getReponse())
                .orElseThrow(AucuneAcceptation::new);
        Correction par = tenue.correction();
        String motif = saisie.getMotif().strip();
        departs.noter(new Desistement(candidature, motif, par), acceptation);
        boite.deposer(CourrielContractuels.DESISTEMENT, candidature.getCompte().getCourriel(), Map.of("nom", candidature.getCompte().nomAffiche(),
                "annee", candidature.getCampagne().anneeScolaire(), "motif", motif), "desistement:" + acceptation.getId());
        tenue.noter(ActeContractuels.DESISTEMENT_ENREGISTRE, Reference.a(candidature), Map.of("reponse", acceptation.getId()));
    }
}
