package fr.passerelle.batch.noyau;

import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.JobLauncher.Etat;
import fr.passerelle.noyau.Traitement;
import fr.passerelle.noyau.Traitements;
import jakarta.annotation.PostConstruct;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

/** Starts registered work on this node, once whichever node tries, and restarts work whose node has died. */
@ApplicationScoped
public class Demarrage {

    /** Parameter under which a job knows the registered work it does. */
    static final String TRAITEMENT = "traitement";
    private static final Logger JOURNAL = System.getLogger(Demarrage.class.getName());
    private static final String NOEUD = System.getProperty("jboss.node.name", "noeud");

    @Inject
    private Traitements traitements;
    @Inject
    private Horloge horloge;
    /** What beat before that is not run by this node any more. */
    private Instant debut;

    @PostConstruct
    void noter() {
        debut = horloge.instant();
    }

    /** Work whose node is silent, or that this node left when it stopped. */
    public List<Long> orphelins() {
        return traitements.orphelins(NOEUD, debut);
    }

    /** Starts waiting work, unless another node has. */
    public void demarrer(long id) {
        traitements.prendre(id, NOEUD).ifPresent(t -> executer(t, operateur -> {
            Properties parametres = t.parametres();
            parametres.setProperty(TRAITEMENT, String.valueOf(id));
            return operateur.start(t.getJob(), parametres);
        }));
    }

    /** Takes up, from its checkpoint, work whose node is silent; work that had ended without saying so is only noted. */
    public void reprendre(long id) {
        traitements.reprendre(id, NOEUD, debut).ifPresent(t -> {
            Etat fin = fin(t);
            if (fin == null) {
                executer(t, operateur -> relancer(operateur, t));
            } else {
                traitements.finir(id, fin);
            }
        });
    }

    /** The dead node's execution still counts as running in the repository, hence the force. */
    private static long relancer(JobOperator operateur, Traitement traitement) {
        Properties parametres = traitement.parametres();
        parametres.setProperty(TRAITEMENT, String.valueOf(traitement.getId()));
        if (traitement.getExecution() == null) {
            return operateur.start(traitement.getJob(), parametres);
        }
        parametres.setProperty("jberet.restart.mode", "force");
        return operateur.restart(traitement.getExecution(), parametres);
    }

    /** How the repository says the work ended; null when it says that it runs, or does not know. */
    private static Etat fin(Traitement traitement) {
        if (traitement.getExecution() == null) {
            return null;
        }
        try {
            return switch (BatchRuntime.getJobOperator().getJobExecution(traitement.getExecution()).getBatchStatus()) {
                case COMPLETED -> Etat.TERMINE;
                case FAILED, ABANDONED -> Etat.ECHOUE;
                case STOPPED -> Etat.ARRETE;
                case STARTING, STARTED, STOPPING -> null;
            };
        } catch (NoSuchJobExecutionException inconnue) {
            return Etat.ECHOUE;
        }
    }

    private void executer(Traitement traitement, Lancement lancement) {
        try {
            traitements.executer(traitement.getId(), lancement.par(BatchRuntime.getJobOperator()));
        } catch (RuntimeException impossible) {
            JOURNAL.log(Level.ERROR, "Le traitement " + traitement.getId() + " n'a pas pu commencer", impossible);
            traitements.finir(traitement.getId(), Etat.ECHOUE);
        }
    }

    private interface Lancement {
        long par(JobOperator operateur);
    }
}
