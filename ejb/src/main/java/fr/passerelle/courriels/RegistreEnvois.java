package fr.passerelle.courriels;

import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of the mails of the outbox, one short transaction per step: what is claimed is committed before the mail
 * server hears of it, so that neither another node nor this one after a crash sends it a second time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RegistreEnvois {

    /** Longer than any exchange with the mail server (see the timeouts of {@link ServeurCourrier}). */
    static final Duration RECLAMATION = Duration.ofMinutes(10);
    private static final int TRANCHE = 50;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;

    /** The next mails whose time has come. */
    List<Long> dus() {
        return em.createQuery("select c.id from Courriel c where c.etat = :attente and c.prochainEssai <= :maintenant "
                + "and (c.utileJusquA is null or c.utileJusquA >= :maintenant) order by c.prochainEssai, c.id", Long.class)
                .setParameter("attente", EtatCourriel.EN_ATTENTE)
                .setParameter("maintenant", horloge.instant()).setMaxResults(TRANCHE).getResultList();
    }

    /** Takes a mail to send it; empty when another node has, or when its time is over. */
    Optional<Courriel> reclamer(long id) {
        Courriel courriel = em.find(Courriel.class, id, LockModeType.PESSIMISTIC_WRITE);
        Instant maintenant = horloge.instant();
        if (courriel == null || !courriel.peutEtreReclame(maintenant)) {
            return Optional.empty();
        }
        courriel.reclamer(maintenant);
        return Optional.of(courriel);
    }

    /** Writes what became of a mail this node has claimed. */
    void noter(long id, Issue issue) {
        Courriel courriel = em.find(Courriel.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (courriel.getEtat() == EtatCourriel.RECLAME) {
            issue.appliquer(courriel, horloge.instant());
        }
    }

    /** Writes that a mail came back; answers false when it is none of ours, or was known to have. */
    boolean noterRetour(Retour retour) {
        return em.createQuery("select c from Courriel c where c.messageId = :messageId", Courriel.class)
                .setParameter("messageId", retour.messageId()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .anyMatch(courriel -> courriel.constaterRetour(retour.reponse()));
    }

    /** The server does not answer: those whose time had come are put off, without having been claimed. */
    void serveurInjoignable(List<Long> ids, String reponse) {
        for (Long id : ids) {
            Courriel courriel = em.find(Courriel.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (courriel.peutEtreReclame(horloge.instant())) {
                courriel.differer(MotifCourriel.SERVEUR_INJOIGNABLE, reponse, horloge.instant());
            }
        }
    }

    /** The server answers: those that waited for it need not wait longer. */
    void serveurRevenu() {
        Instant maintenant = horloge.instant();
        List<Long> attendaient = ids("c.etat = fr.passerelle.courriels.EtatCourriel.EN_ATTENTE "
                + "and c.motif = fr.passerelle.courriels.MotifCourriel.SERVEUR_INJOIGNABLE and c.prochainEssai > :limite", maintenant);
        if (!attendaient.isEmpty()) {
            em.createQuery("update Courriel c set c.prochainEssai = :maintenant where c.id in :ids and c.etat = :attente")
                    .setParameter("maintenant", maintenant).setParameter("ids", attendaient)
                    .setParameter("attente", EtatCourriel.EN_ATTENTE).executeUpdate();
        }
    }

    /** Mails claimed long ago by a node that has stopped since. */
    void constaterIncertains() {
        Instant limite = horloge.instant().minus(RECLAMATION);
        for (Long id : ids("c.etat = fr.passerelle.courriels.EtatCourriel.RECLAME and c.reclameLe < :limite", limite)) {
            em.find(Courriel.class, id, LockModeType.PESSIMISTIC_WRITE).constaterArret(limite);
        }
    }

    /** Mails that have become of no use: they will not leave, and the link they hold is erased. */
    void perimer() {
        Instant maintenant = horloge.instant();
        for (Long id : ids("c.utileJusquA < :limite", maintenant)) {
            em.find(Courriel.class, id, LockModeType.PESSIMISTIC_WRITE).perimer(maintenant);
        }
    }

    /** Read without a lock: a range that is locked would make those wait who write a mail meanwhile. */
    private List<Long> ids(String condition, Instant limite) {
        return em.createQuery("select c.id from Courriel c where " + condition, Long.class).setParameter("limite", limite)
                .getResultList();
    }
}
