package fr.passerelle.courriels;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries the mails of the outbox: woken when one was committed, and by {@link TourneeCourriels} for those that wait. One round
 * at a time on each node; a call during a round asks for one more.
 */
@ApplicationScoped
class Facteur {

    private static final Logger LOG = Logger.getLogger(Facteur.class.getName());

    private final AtomicInteger appels = new AtomicInteger();
    @Resource
    private ManagedExecutorService taches;
    @Inject
    private RegistreEnvois registre;
    @Inject
    private ServeurCourrier serveur;

    void auDepot(@Observes(during = TransactionPhase.AFTER_SUCCESS) CourrielDepose depose) {
        reveiller();
    }

    void reveiller() {
        if (appels.getAndIncrement() == 0) {
            boolean parties = false;
            try {
                taches.execute(this::tournees);
                parties = true;
            } finally {
                oublierSauf(parties);
            }
        }
    }

    private void tournees() {
        boolean finies = false;
        try {
            int vus;
            do {
                vus = appels.get();
                essayer();
            } while (!appels.compareAndSet(vus, 0));
            finies = true;
        } finally {
            oublierSauf(finies);
        }
    }

    private void essayer() {
        try {
            tournee();
        } catch (RuntimeException echec) {
            LOG.log(Level.WARNING, "The round of mails stopped; the next one takes it up again", echec);
        }
    }

    /** Calls that no round answers are forgotten, so that the next one starts a round again. */
    private void oublierSauf(boolean servis) {
        if (!servis) {
            appels.set(0);
        }
    }

    private void tournee() {
        registre.constaterIncertains();
        registre.perimer();
        List<Long> dus = registre.dus();
        while (!dus.isEmpty()) {
            try (ServeurCourrier.Ligne ligne = serveur.ouvrir()) {
                registre.serveurRevenu();
                porter(dus, ligne);
            } catch (MessagingException injoignable) {
                LOG.log(Level.WARNING, "The mail server cannot be reached: {0}", injoignable.getMessage());
                registre.serveurInjoignable(dus, injoignable.getMessage());
                return;
            }
            dus = registre.dus();
        }
    }

    private void porter(List<Long> dus, ServeurCourrier.Ligne ligne) {
        for (Long id : dus) {
            Issue issue = registre.reclamer(id).map(ligne::envoyer).orElse(null);
            if (issue == null) {
                continue;
            }
            registre.noter(id, issue);
            if (!issue.lienSain()) {
                return;
            }
        }
    }
}
