package fr.passerelle.batch.documents;

import fr.passerelle.batch.noyau.CleTraitement;
import fr.passerelle.batch.noyau.FinTraitement;
import fr.passerelle.batch.noyau.Systeme;
import fr.passerelle.documents.imports.LectureImportService;
import fr.passerelle.noyau.JobLauncher.Etat;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Closes the pass of the import that the job did, to its last line or before. */
@Dependent
@Named("finImport")
public class FinImport extends AbstractJobListener {

    @Inject
    private JobContext job;
    @Inject
    private Systeme systeme;
    @Inject
    private LectureImportService lecture;

    @Override
    public void afterJob() throws Exception {
        long importe = Long.parseLong(CleTraitement.parametre(job, "import"));
        boolean entiere = FinTraitement.etat(job.getBatchStatus()) == Etat.TERMINE;
        long traitement = CleTraitement.de(job);
        systeme.faire(null, () -> {
            lecture.finir(importe, traitement, entiere);
            return null;
        });
    }
}
