package fr.passerelle.batch.documents;

import fr.passerelle.batch.noyau.CleTraitement;
import fr.passerelle.batch.noyau.Systeme;
import fr.passerelle.documents.imports.LectureImportService;
import fr.passerelle.documents.imports.LigneFichier;
import fr.passerelle.documents.imports.LignesFichier;
import fr.passerelle.noyau.Traitements;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Reads the lines of an import's file; its checkpoint is how many it has read. */
@Dependent
@Named("lecteurImport")
public class LecteurImport extends AbstractItemReader {

    @Inject
    private JobContext job;
    @Inject
    private Systeme systeme;
    @Inject
    private LectureImportService lecture;
    @Inject
    private Traitements traitements;

    private LignesFichier lignes;
    private int lues;

    @Override
    public void open(Serializable reprise) throws Exception {
        long importe = Long.parseLong(CleTraitement.parametre(job, "import"));
        lignes = systeme.faire(null, () -> lecture.ouvrir(importe));
        traitements.attendre(CleTraitement.de(job), lignes.nombre());
        int dejaLues = reprise instanceof Integer compte ? compte : 0;
        while (lues < dejaLues && lignes.suivante() != null) {
            lues++;
        }
    }

    @Override
    public LigneFichier readItem() {
        LigneFichier ligne = lignes.suivante();
        lues += ligne == null ? 0 : 1;
        return ligne;
    }

    @Override
    public Serializable checkpointInfo() {
        return lues;
    }

    @Override
    public void close() throws Exception {
        if (lignes != null) {
            lignes.close();
        }
    }
}
