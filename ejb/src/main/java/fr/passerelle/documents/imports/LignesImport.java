package fr.passerelle.documents.imports;

import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import java.io.Serializable;
import java.util.function.Consumer;

/**
 * The report of one import as a list that a table shows and an export writes.
 *
 * @param phase          the pass that is told
 * @param refuseesSeules only the lines that were refused
 */
public record LignesImport(RapportImportService service, long importe, PhaseImport phase, boolean refuseesSeules)
        implements Search<LigneRapport>, Serializable {

    @Override
    public DefinitionListe<LigneRapport> definition() {
        return RapportImportService.LISTE;
    }

    @Override
    public Tranche<LigneRapport> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return service.chercher(importe, phase, refuseesSeules, criteres, tri, premier, taille);
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneRapport> suite) {
        service.parcourir(importe, phase, refuseesSeules, criteres, tri, suite);
    }
}
