package fr.passerelle.contractuels.resultats;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.affectations.DecisionPrise;
import fr.passerelle.contractuels.affectations.Decisions;
import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.disciplines.BasculesDiscipline;
import fr.passerelle.contractuels.disciplines.Declenchement;
import fr.passerelle.contractuels.disciplines.DisciplineCampagne;
import fr.passerelle.contractuels.disciplines.PeriodeResultatsClose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * "Gestion de l'affichage des résultats": the DPE shows the candidates of a discipline what is decided of them at that moment, or
 * stops it. What is decided afterwards is shown once the display is switched off and on again.
 */
@Stateless
public class AffichageResultatsService {

    @Inject
    private BasculesDiscipline bascules;
    @Inject
    private Decisions decisions;
    @Inject
    private Resultats resultats;
    @Inject
    private Montre montre;

    /**
     * The row of the discipline is locked, then those of its candidates: who answers or is affected at that moment waits.
     *
     * @throws AffectationsIncompletes as long as a candidate who keeps up her candidature has no decision
     * @throws PeriodeResultatsClose once the period of results is over
     * @throws LectureSeule outside the management
     */
    @RolesAllowed(Roles.DPE)
    public void afficher(String discipline) {
        DisciplineCampagne tenue = bascules.tenir(discipline, Profil.DPE);
        Declenchement par = bascules.declenchement();
        if (tenue.afficherResultats(par)) {
            List<Candidature> candidatures = resultats.tenirMaintenues(tenue);
            Map<Long, DecisionPrise> prises = decisions.prises(candidatures);
            exigerComplete(tenue, candidatures, prises);
            montre.montrer(candidatures, prises, par);
            bascules.noter(ActeContractuels.RESULTATS_AFFICHES, tenue);
        }
    }

    /** @throws LectureSeule outside the management */
    @RolesAllowed(Roles.DPE)
    public void masquer(String discipline) {
        DisciplineCampagne tenue = bascules.tenir(discipline, Profil.DPE);
        if (tenue.masquerResultats()) {
            bascules.noter(ActeContractuels.RESULTATS_MASQUES, tenue);
        }
    }

    private static void exigerComplete(DisciplineCampagne discipline, List<Candidature> candidatures, Map<Long, DecisionPrise> prises) {
        long restants = candidatures.stream()
                .filter(c -> prises.getOrDefault(c.getId(), DecisionPrise.RIEN).sort() == SortAffectation.A_DECIDER).count();
        if (restants > 0) {
            throw new AffectationsIncompletes(discipline.getDiscipline(), (int) restants);
        }
    }
}
