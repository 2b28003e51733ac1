package fr.passerelle.documents;

import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/** Deletes, at night, documents withdrawn long enough ago, and contents that nothing refers to any more. */
@Stateless
public class PurgeDocumentsService {

    /** A content just deposited may belong to a document that is not committed yet. */
    private static final Duration DELAI_CONTENU = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Contenus contenus;
    @Inject
    private Horloge horloge;
    @Inject
    private Conservation conservation;

    /** Answers how many documents were deleted. */
    @RolesAllowed(Roles.SYSTEME)
    public int purgerRetires() {
        return em.createQuery("delete from DocumentStocke d where d.retireLe < :avant").setParameter("avant", conservation.limite())
                .executeUpdate();
    }

    /** Answers how many contents were deleted. */
    @RolesAllowed(Roles.SYSTEME)
    public int purgerContenus() {
        return contenus.purger(horloge.instant().minus(DELAI_CONTENU));
    }
}
