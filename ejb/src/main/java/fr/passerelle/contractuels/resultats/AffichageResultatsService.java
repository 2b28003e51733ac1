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
import fr.passerelle.noyau.Textes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * "Gestion de l'affichage des résultats": the DPE shows the candidates of a discipline what is decided of them at that moment, or
 * stops it. What is decided afterwards is shown once the display is switched off and on again.
 */
@Stateless
public class AffichageResultatsService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private BasculesDiscipline bascules;
    @Inject
    private Decisions decisions;
    @Inject
    private Resultats resultats;

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
            montrer(candidatures, prises, par);
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

    /**
     * What a candidate sees stays as long as it says what is decided, and once she has accepted it; another post annuls her refusal of
     * the former.
     */
    private void montrer(List<Candidature> candidatures, Map<Long, DecisionPrise> prises, Declenchement par) {
        Map<Long, Resultat> anciens = resultats.courants(candidatures);
        List<Candidature> changees = candidatures.stream().filter(c -> {
            Resultat ancien = anciens.get(c.getId());
            return ancien == null || !ancien.dit(prises.get(c.getId()));
        }).toList();
        Map<Long, Reponse> reponses = resultats.reponsesATenir(changees);
        List<Candidature> libres = changees.stream().filter(c -> {
            Reponse reponse = reponses.get(c.getId());
            return reponse == null || !reponse.estAcceptee();
        }).toList();
        libres.forEach(c -> ecarter(anciens.get(c.getId()), reponses.get(c.getId()), prises.get(c.getId()), par));
        // A candidature has one present result, which the database checks row by row: the former ones make place first.
        em.flush();
        libres.forEach(c -> em.persist(new Resultat(c, prises.get(c.getId()), par.getMoment())));
    }

    private static void ecarter(Resultat ancien, Reponse refus, DecisionPrise prise, Declenchement par) {
        if (ancien != null) {
            ancien.remplacer(par.getMoment());
        }
        if (refus != null && prise.sort() == SortAffectation.AFFECTE) {
            refus.annuler(new Annulation(par.getPar(), par.getMoment(), Textes.texte("resultats", Locale.FRENCH, "reponse.remplacee")));
        }
    }
}
