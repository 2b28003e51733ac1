package fr.passerelle.contractuels.disciplines;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.referentiel.DisciplineSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds how far a discipline is in a campaign; there is nothing to find until somebody has switched something. */
@ApplicationScoped
public class DisciplinesCampagne {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DisciplineSearch connues;

    public Optional<DisciplineCampagne> trouver(Campagne campagne, String discipline) {
        return requete(campagne, discipline).getResultStream().findFirst();
    }

    /** The same, locked until the end of the transaction: what it says stays true until then. */
    public Optional<DisciplineCampagne> tenir(Campagne campagne, String discipline) {
        return requete(campagne, discipline).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }

    /** By whom and when the posts of each closed discipline were closed; held until the end of the transaction. */
    public Map<String, Declenchement> tenirClos(Campagne campagne) {
        return em.createQuery("select d from DisciplineCampagne d where d.campagne = :campagne", DisciplineCampagne.class)
                .setParameter("campagne", campagne).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .filter(d -> d.postesClos().isPresent())
                .collect(Collectors.toMap(DisciplineCampagne::getDiscipline, d -> d.postesClos().orElseThrow()));
    }

    /** That of {@link #tenir}, begun when nothing was switched yet. @throws Introuvable unless such a discipline exists */
    DisciplineCampagne tenirOuCommencer(Campagne campagne, String discipline) {
        return tenir(campagne, discipline).orElseGet(() -> {
            connues.parCode(discipline).orElseThrow(Introuvable::new);
            DisciplineCampagne nouvelle = new DisciplineCampagne(campagne, discipline);
            em.persist(nouvelle);
            return nouvelle;
        });
    }

    private TypedQuery<DisciplineCampagne> requete(Campagne campagne, String discipline) {
        return em.createQuery("select d from DisciplineCampagne d where d.campagne = :campagne and d.discipline = :discipline",
                DisciplineCampagne.class).setParameter("campagne", campagne).setParameter("discipline", discipline);
    }
}
