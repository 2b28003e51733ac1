package fr.passerelle.contractuels.voeux;

import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.disciplines.DisciplineCampagne;
import fr.passerelle.contractuels.disciplines.DisciplinesCampagne;
import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the sheet of wishes of a candidature, and says whether the candidate may write on it now. */
@ApplicationScoped
public class Feuilles {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DisciplinesCampagne disciplines;
    @Inject
    private Horloge horloge;

    public Optional<FeuilleVoeux> de(Candidature candidature) {
        return em.createQuery("select f from FeuilleVoeux f where f.candidature = :candidature", FeuilleVoeux.class)
                .setParameter("candidature", candidature).getResultStream().findFirst();
    }

    /** What counts of the sheet of each of them, by the number of the candidature, in one statement; none where there is no sheet. */
    public Map<Long, RangsVoeux> rangs(Collection<Candidature> candidatures) {
        Map<Long, Map<String, Integer>> rangs = new HashMap<>();
        Map<Long, Boolean> maintiens = new HashMap<>();
        for (Object[] lu : lire(candidatures)) {
            Long candidature = (Long) lu[0];
            maintiens.put(candidature, Boolean.TRUE.equals(lu[1]));
            Map<String, Integer> siens = rangs.computeIfAbsent(candidature, c -> new HashMap<>());
            if (lu[2] != null) {
                siens.put((String) lu[2], (Integer) lu[3]);
            }
        }
        return rangs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, r -> new RangsVoeux(maintiens.get(r.getKey()), r.getValue())));
    }

    private List<Object[]> lire(Collection<Candidature> candidatures) {
        return candidatures.isEmpty() ? List.of() : em.createQuery("select f.candidature.id, f.maintien, v.uai, v.rang from FeuilleVoeux f "
                + "left join f.voeux v where f.candidature in :candidatures", Object[].class).setParameter("candidatures", candidatures).getResultList();
    }

    /** The same, begun the first time. */
    FeuilleVoeux deOuCommencer(Candidature candidature) {
        return de(candidature).orElseGet(() -> {
            FeuilleVoeux nouvelle = new FeuilleVoeux(candidature);
            em.persist(nouvelle);
            return nouvelle;
        });
    }

    /** Why the candidate can only read; empty while she may write. */
    Optional<LectureSeule.Motif> lectureSeule(Candidature candidature) {
        Campagne campagne = candidature.getCampagne();
        boolean affichee = disciplines.trouver(campagne, candidature.getDiscipline()).flatMap(DisciplineCampagne::voeuxAffiches).isPresent();
        return PeriodeDossier.pourVoeux(campagne, candidature.estInscrite(), affichee, horloge.instant());
    }
}
