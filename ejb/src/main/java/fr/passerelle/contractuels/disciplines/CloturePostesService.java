package fr.passerelle.contractuels.disciplines;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The DOS says that the posts of a discipline change no more, so that candidates may choose among them, or takes it back. */
@Stateless
public class CloturePostesService {

    @Inject
    private DisciplinesCampagne disciplines;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private Appelant appelant;
    @Inject
    private BasculesDiscipline bascules;

    /** By whom and when the posts of that discipline were closed; empty as long as they may change. */
    @RolesAllowed({Roles.DOS, Roles.DPE})
    public Optional<Declenchement> cloture(String discipline) {
        appelant.exiger(Perimetre.discipline(discipline), Profil.DOS, Profil.DPE);
        return disciplines.trouver(campagne.consulter(), discipline).flatMap(DisciplineCampagne::postesClos);
    }

    /** @throws LectureSeule outside the management */
    @RolesAllowed(Roles.DOS)
    public void clore(String discipline) {
        DisciplineCampagne tenueMaintenant = bascules.tenir(discipline, Profil.DOS);
        if (tenueMaintenant.clorePostes(bascules.declenchement())) {
            bascules.noter(ActeContractuels.POSTES_CLOS, tenueMaintenant);
        }
    }

    /**
     * @throws LectureSeule outside the management
     * @throws VoeuxAffiches as long as the candidates of the discipline give wishes
     */
    @RolesAllowed(Roles.DOS)
    public void rouvrir(String discipline) {
        DisciplineCampagne tenueMaintenant = bascules.tenir(discipline, Profil.DOS);
        if (tenueMaintenant.rouvrirPostes()) {
            bascules.noter(ActeContractuels.POSTES_ROUVERTS, tenueMaintenant);
        }
    }
}
