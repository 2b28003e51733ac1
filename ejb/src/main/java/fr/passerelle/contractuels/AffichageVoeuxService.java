package fr.passerelle.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** "Gestion de l'affichage de la saisie des vœux": the DPE lets the candidates of a discipline give wishes, or stops it. */
@Stateless
public class AffichageVoeuxService {

    @Inject
    private DisciplinesCampagne disciplines;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private Appelant appelant;
    @Inject
    private Horloge horloge;
    @Inject
    private Tenue tenue;

    /**
     * @throws PostesNonClos as long as the DOS has not closed the posts of the discipline
     * @throws PeriodeVoeuxClose once the period of wishes is over
     * @throws LectureSeule outside the management
     */
    @RolesAllowed(Roles.DPE)
    public void afficher(String discipline) {
        DisciplineCampagne tenueMaintenant = aChanger(discipline);
        if (tenueMaintenant.afficherVoeux(new Declenchement(appelant.nomAffiche(), horloge.instant()))) {
            noter(ActeContractuels.VOEUX_AFFICHES, tenueMaintenant);
        }
    }

    /** @throws LectureSeule outside the management */
    @RolesAllowed(Roles.DPE)
    public void masquer(String discipline) {
        DisciplineCampagne tenueMaintenant = aChanger(discipline);
        if (tenueMaintenant.masquerVoeux()) {
            noter(ActeContractuels.VOEUX_MASQUES, tenueMaintenant);
        }
    }

    private DisciplineCampagne aChanger(String discipline) {
        appelant.exiger(Perimetre.discipline(discipline), Profil.DPE);
        Campagne courante = campagne.lire();
        PeriodeDossier.exigerGestion(courante, horloge.instant());
        return disciplines.tenirOuCommencer(courante, discipline);
    }

    private void noter(ActeContractuels acte, DisciplineCampagne discipline) {
        tenue.noter(acte, Reference.a(discipline), Map.of("discipline", discipline.getDiscipline()));
    }
}
