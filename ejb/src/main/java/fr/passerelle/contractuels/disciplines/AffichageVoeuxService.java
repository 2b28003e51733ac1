package fr.passerelle.contractuels.disciplines;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** "Gestion de l'affichage de la saisie des vœux": the DPE lets the candidates of a discipline give wishes, or stops it. */
@Stateless
public class AffichageVoeuxService {

    @Inject
    private BasculesDiscipline bascules;

    /**
     * @throws PostesNonClos as long as the DOS has not closed the posts of the discipline
     * @throws PeriodeVoeuxClose once the period of wishes is over
     * @throws LectureSeule outside the management
     */
    @RolesAllowed(Roles.DPE)
    public void afficher(String discipline) {
        DisciplineCampagne tenueMaintenant = bascules.tenir(discipline, Profil.DPE);
        if (tenueMaintenant.afficherVoeux(bascules.declenchement())) {
            bascules.noter(ActeContractuels.VOEUX_AFFICHES, tenueMaintenant);
        }
    }

    /** @throws LectureSeule outside the management */
    @RolesAllowed(Roles.DPE)
    public void masquer(String discipline) {
        DisciplineCampagne tenueMaintenant = bascules.tenir(discipline, Profil.DPE);
        if (tenueMaintenant.masquerVoeux()) {
            bascules.noter(ActeContractuels.VOEUX_MASQUES, tenueMaintenant);
        }
    }
}
