package fr.passerelle.batch.noyau;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Identite;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.JobLauncher;
import fr.passerelle.noyau.Traitement;
import fr.passerelle.noyau.Traitements;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;

/**
 * Launches Jakarta Batch jobs: registered in the caller's transaction, in the name of the caller, started once it has
 * committed. If the node dies in between, the watch of another ({@link Veille}) starts it.
 */
@ApplicationScoped
public class JobLauncherJBeret implements JobLauncher {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;
    @Resource
    private ManagedExecutorService fils;
    @Inject
    private Traitements traitements;
    @Inject
    private Demarrage demarrage;
    @Inject
    private Appelant appelant;

    @Override
    public long lancer(String job, Map<String, String> parametres) {
        Identite auteur = appelant.droits().identite();
        long id = traitements.inscrire(job, parametres, auteur == null ? null : auteur.toString());
        transaction.registerInterposedSynchronization(new ApresValidation(() -> fils.submit(() -> demarrage.demarrer(id))));
        return id;
    }

    @Override
    public Avancement avancement(long id) {
        return traitements.lire(id).map(Traitement::avancement).orElseThrow(Introuvable::new);
    }

    @Override
    public void arreter(long id) {
        traitements.arreter(id);
    }

    /** Runs what it is given when the transaction commits, and nothing when it is undone. */
    private record ApresValidation(Runnable suite) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to write.
        }

        @Override
        public void afterCompletion(int statut) {
            if (statut == Status.STATUS_COMMITTED) {
                suite.run();
            }
        }
    }
}
