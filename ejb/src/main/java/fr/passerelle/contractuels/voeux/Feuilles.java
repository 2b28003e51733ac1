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

    /** The same of each of them with its wishes, by the number of the candidature; none where there is no sheet. */
    public Map<Long, FeuilleVoeux> de(Collection<Candidature> candidatures) {
        return candidatures.isEmpty() ? Map.of() : em.createQuery("select distinct f from FeuilleVoeux f left join fetch f.voeux "
                + "where f.candidature in :candidatures", FeuilleVoeux.class).setParameter("candidatures", candidatures).getResultStream()
                .collect(Collectors.toMap(f -> f.getCandidature().getId(), f -> f));
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
