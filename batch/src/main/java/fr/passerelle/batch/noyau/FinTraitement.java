package fr.passerelle.batch.noyau;

import fr.passerelle.noyau.JobLauncher.Etat;
import fr.passerelle.noyau.Traitements;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Listener of every job ({@code <listener ref="finTraitement"/>}): tells the register how it ended. */
@Dependent
@Named("finTraitement")
public class FinTraitement extends AbstractJobListener {

    @Inject
    private JobContext job;
    @Inject
    private Traitements traitements;

    @Override
    public void afterJob() {
        traitements.finir(CleTraitement.de(job), etat(job.getBatchStatus()));
    }

    /** How a job that is ending ends. */
    public static Etat etat(BatchStatus statut) {
        return switch (statut) {
            case FAILED, ABANDONED -> Etat.ECHOUE;
            case STOPPING, STOPPED -> Etat.ARRETE;
            default -> Etat.TERMINE;
        };
    }
}
