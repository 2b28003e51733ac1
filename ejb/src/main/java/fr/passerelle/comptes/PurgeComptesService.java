package fr.passerelle.comptes;

import fr.passerelle.noyau.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/** Erases what served its time: attempts that slow nobody any more, old links, sessions of the ENT long over. */
@Stateless
public class PurgeComptesService {

    /** A link that is over still says so for a while to who follows it late. */
    private static final Duration MEMOIRE_LIENS = Duration.ofDays(30);
    /** No session lasts so long; until then its ticket cannot open another. */
    private static final Duration MEMOIRE_SESSIONS = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Essais essais;
    @Inject
    private Horloge horloge;

    /** @return how many it erased */
    @RolesAllowed(Roles.SYSTEME)
    public int purger() {
        Instant maintenant = horloge.instant();
        int liens = em.createQuery("delete from Lien l where l.expireLe < :limite")
                .setParameter("limite", maintenant.minus(MEMOIRE_LIENS)).executeUpdate();
        int sessions = em.createQuery("delete from SessionEnt s where s.ouverteLe < :limite")
                .setParameter("limite", maintenant.minus(MEMOIRE_SESSIONS)).executeUpdate();
        return essais.purger() + liens + sessions;
    }
}
