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
import java.util.Optional;

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
