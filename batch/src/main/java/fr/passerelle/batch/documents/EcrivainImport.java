package fr.passerelle.batch.documents;

import fr.passerelle.batch.noyau.CleTraitement;
import fr.passerelle.batch.noyau.Systeme;
import fr.passerelle.documents.imports.LigneFichier;
import fr.passerelle.documents.imports.PassageImportService;
import fr.passerelle.documents.imports.Refus;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Traitement;
import fr.passerelle.noyau.Traitements;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;

/**
 * Treats the lines of a chunk together; if that fails, one by one, so that a bad line is refused in the report and the
 * others pass.
 */
@Dependent
@Named("ecrivainImport")
public class EcrivainImport extends AbstractItemWriter {

    private static final Logger JOURNAL = System.getLogger(EcrivainImport.class.getName());

    @Inject
    private JobContext job;
    @Inject
    private Systeme systeme;
    @Inject
    private PassageImportService passage;
    @Inject
    private Traitements traitements;

    private long importe;
    private String auteur;

    @Override
    public void open(Serializable reprise) {
        importe = Long.parseLong(CleTraitement.parametre(job, "import"));
        auteur = traitements.lire(CleTraitement.de(job)).map(Traitement::getAuteur).orElse(null);
    }

    @Override
    public void writeItems(List<Object> lot) throws Exception {
        List<LigneFichier> lignes = lot.stream().map(LigneFichier.class::cast).toList();
        try {
            traiter(lignes);
        } catch (RuntimeException duLot) {
            JOURNAL.log(Level.DEBUG, "Un lot de l'import " + importe + " est repris ligne par ligne", duLot);
            for (LigneFichier ligne : lignes) {
                traiterSeule(ligne);
            }
        }
    }

    private void traiter(List<LigneFichier> lignes) throws Exception {
        systeme.faire(auteur, () -> {
            passage.traiter(importe, lignes);
            return null;
        });
    }

    private void traiterSeule(LigneFichier ligne) throws Exception {
        try {
            traiter(List.of(ligne));
        } catch (ErreurMetier motif) {
            refuser(ligne, Refus.de("", "", motif));
        } catch (RuntimeException technique) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            JOURNAL.log(Level.ERROR, "Import " + importe + ", ligne " + ligne.numero() + ", référence " + reference, technique);
            refuser(ligne, Refus.de("", "", "import.ligne.technique", reference));
        }
    }

    private void refuser(LigneFichier ligne, Refus refus) throws Exception {
        systeme.faire(auteur, () -> {
            passage.refuser(importe, ligne, refus);
            return null;
        });
    }
}
