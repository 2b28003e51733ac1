package fr.passerelle.batch.noyau;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import java.util.Properties;

/** Number of the registered work that a running job does. */
public final class CleTraitement {

    private CleTraitement() {
    }

    public static long de(JobContext job) {
        return Long.parseLong(parametres(job).getProperty(Demarrage.TRAITEMENT));
    }

    /** A parameter the work was launched with. */
    public static String parametre(JobContext job, String cle) {
        return parametres(job).getProperty(cle);
    }

    private static Properties parametres(JobContext job) {
        return BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
    }
}
