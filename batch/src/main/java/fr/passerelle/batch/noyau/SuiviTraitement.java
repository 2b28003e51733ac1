package fr.passerelle.batch.noyau;

import fr.passerelle.noyau.JobLauncher.Etat;
import fr.passerelle.noyau.Traitements;
import jakarta.batch.api.chunk.listener.AbstractChunkListener;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;

/**
 * Listener of every chunked step ({@code <listener ref="suiviTraitement"/>}): after each chunk the register knows how many
 * more items were read and that the node lives, and the job stops if somebody asked for it.
 */
@Dependent
@Named("suiviTraitement")
public class SuiviTraitement extends AbstractChunkListener {

    @Inject
    private JobContext job;
    @Inject
    private StepContext etape;
    @Inject
    private Traitements traitements;
    private long dejaLus;

    @Override
    public void afterChunk() {
        long lus = Arrays.stream(etape.getMetrics()).filter(m -> m.getType() == Metric.MetricType.READ_COUNT)
                .mapToLong(Metric::getValue).sum();
        long deplus = lus - dejaLus;
        dejaLus = lus;
        if (traitements.progresser(CleTraitement.de(job), deplus)) {
            arreter();
        }
    }

    private void arreter() {
        try {
            BatchRuntime.getJobOperator().stop(job.getExecutionId());
        } catch (JobExecutionNotRunningException | NoSuchJobExecutionException dejaFini) {
            traitements.finir(CleTraitement.de(job), Etat.ARRETE);
        }
    }
}
