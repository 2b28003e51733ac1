package fr.passerelle.noyau;

import fr.passerelle.noyau.JobLauncher.Etat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of background work, written by the batch module apart from the work's own transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Traitements {

    /** A node that has not beaten for that long is dead; its work is taken up. */
    private static final Duration SILENCE = Duration.ofMinutes(2);
    /** Work whose start was lost with its node is started again after that long. */
    private static final Duration OUBLI = Duration.ofSeconds(30);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;

    /** Registers work in the caller's transaction: if that is undone, it was never asked for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long inscrire(String job, Map<String, String> parametres, String auteur) {
        Traitement traitement = new Traitement(job, parametres, auteur, horloge.instant());
        em.persist(traitement);
        // What follows the work by its number refers to its row.
        em.flush();
        return traitement.getId();
    }

    /** Takes waiting work for a node; empty when another has taken it. */
    public Optional<Traitement> prendre(long id, String noeud) {
        return verrouille(id).filter(t -> t.prendre(noeud, horloge.instant()));
    }

    /** Takes over work whose node is silent or was started again; empty when it beats again or another has taken it over. */
    public Optional<Traitement> reprendre(long id, String noeud, Instant demarrage) {
        Instant maintenant = horloge.instant();
        return verrouille(id).filter(t -> t.reprendre(noeud, maintenant.minus(SILENCE), demarrage, maintenant));
    }

    /** Work that waits since longer than a start takes. */
    public List<Long> oublies() {
        return em.createQuery("select t.id from Traitement t where t.etat = :etat and t.battement < :avant order by t.id", Long.class)
                .setParameter("etat", Etat.EN_ATTENTE).setParameter("avant", horloge.instant().minus(OUBLI)).getResultList();
    }

    /** Work whose node is silent, or that this node left when it stopped. */
    public List<Long> orphelins(String noeud, Instant demarrage) {
        return em.createQuery("select t.id from Traitement t where t.etat = :etat "
                + "and (t.battement < :muetDepuis or t.noeud = :noeud and t.battement < :demarrage) order by t.id", Long.class)
                .setParameter("etat", Etat.EN_COURS).setParameter("muetDepuis", horloge.instant().minus(SILENCE))
                .setParameter("noeud", noeud).setParameter("demarrage", demarrage).getResultList();
    }

    public void executer(long id, long execution) {
        verrouille(id).ifPresent(t -> t.executer(execution));
    }

    /** Says how many units the work counts. */
    public void attendre(long id, long total) {
        verrouille(id).ifPresent(t -> t.attendre(total));
    }

    /** Notes that so many more are done and that the node lives; answers whether a stop was asked for. */
    public boolean progresser(long id, long deplus) {
        Optional<Traitement> traitement = verrouille(id);
        traitement.ifPresent(t -> t.progresser(deplus, horloge.instant()));
        return traitement.map(Traitement::arretEstDemande).orElse(false);
    }

    public void finir(long id, Etat etat) {
        verrouille(id).ifPresent(t -> t.finir(etat, horloge.instant()));
    }

    public void arreter(long id) {
        verrouille(id).ifPresent(t -> t.arreter(horloge.instant()));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Traitement> lire(long id) {
        return Optional.ofNullable(em.find(Traitement.class, id));
    }

    private Optional<Traitement> verrouille(long id) {
        return Optional.ofNullable(em.find(Traitement.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
