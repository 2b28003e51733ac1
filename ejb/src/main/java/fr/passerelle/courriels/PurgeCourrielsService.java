package fr.passerelle.courriels;

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
import java.util.EnumSet;
import java.util.Set;

/**
 * Erases, at night, whom old mails were sent to and what they said. Their rows stay, with type, dates and outcome, so that
 * the history counts them and no event is told twice. What still waits or is being sent is never touched.
 */
@Stateless
public class PurgeCourrielsService {

    private static final Set<EtatCourriel> FINIS = EnumSet.of(EtatCourriel.ENVOYE, EtatCourriel.ECHEC, EtatCourriel.INCERTAIN,
            EtatCourriel.REVENU);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;

    /** Answers how many mails were erased. */
    @RolesAllowed(Roles.SYSTEME)
    public int purger() {
        Instant maintenant = horloge.instant();
        return em.createQuery("update Courriel c set c.effaceLe = :maintenant, c.destinataire = null, c.sujet = '', c.texte = null, "
                + "c.html = null, c.detail = null, c.utileJusquA = null, c.version = c.version + 1 "
                + "where c.effaceLe is null and c.deposeLe < :avant and (c.envoyeLe is null or c.envoyeLe < :avant) and c.etat in :finis")
                .setParameter("maintenant", maintenant)
                .setParameter("avant", maintenant.minus(Duration.ofDays(Long.parseLong(Reglage.COURRIELS_CONSERVATION.texte()))))
                .setParameter("finis", FINIS).executeUpdate();
    }
}
