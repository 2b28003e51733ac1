package fr.passerelle.documents;

import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reglage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

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

    /** Answers how many documents were deleted. */
    @RolesAllowed(Roles.SYSTEME)
    public int purgerRetires() {
        return em.createQuery("delete from DocumentStocke d where d.retireLe < :avant").setParameter("avant", limite(horloge))
                .executeUpdate();
    }

    /** Answers how many contents were deleted. */
    @RolesAllowed(Roles.SYSTEME)
    public int purgerContenus() {
        return contenus.purger(horloge.instant().minus(DELAI_CONTENU));
    }

    /** What was left before that moment is no longer kept ({@link Reglage#DOCUMENTS_CONSERVATION}). */
    public static Instant limite(Horloge horloge) {
        return horloge.instant().minus(Duration.ofDays(Long.parseLong(Reglage.DOCUMENTS_CONSERVATION.texte())));
    }
}
