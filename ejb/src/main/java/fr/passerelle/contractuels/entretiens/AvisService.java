package fr.passerelle.contractuels.entretiens;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.candidatures.Dossiers;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;

/** Inspectors for the candidates of their disciplines, and the DPE for those of its own, give the avis of an interview. */
@Stateless
public class AvisService {

    @Inject
    private Entretiens entretiens;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Tenue tenue;

    /**
     * @throws AvisSansEntretien when she was not convoked
     * @throws LectureSeule outside the management
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody has decided of her since it was displayed
     */
    @RolesAllowed({Roles.DPE, Roles.INSPECTEUR})
    public void donner(@Valid SaisieAvis saisie) {
        Candidature candidature = dossiers.celui(saisie.getCandidature(), Profil.DPE, Profil.INSPECTEUR);
        dossiers.exigerGestion(candidature);
        Entretien entretien = entretiens.de(candidature).orElseThrow(AvisSansEntretien::new);
        saisie.exigerInchange(entretien);
        entretien.donnerAvis(saisie.getAvis(), saisie.getCommentaire(), tenue.correction());
        entretiens.noter(ActeContractuels.AVIS_DONNE, entretien, Map.of("avis", saisie.getAvis()));
    }
}
