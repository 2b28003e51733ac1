package fr.passerelle.web.documents;

import fr.passerelle.documents.imports.LigneRapport;
import fr.passerelle.documents.imports.LignesImport;
import fr.passerelle.documents.imports.RapportImportService;
import fr.passerelle.documents.imports.VueImport;
import fr.passerelle.web.noyau.LazyTable;
import java.io.Serializable;

/** The lines of an import's report: the refused ones alone, if there are any, until all are asked for. */
public record RapportAffiche(LazyTable<LigneRapport> lignes, boolean refuseesSeules) implements Serializable {

    static RapportAffiche de(RapportImportService rapport, VueImport vue, boolean toutes) {
        boolean refusees = !toutes && vue.comptes().getRefusees() > 0;
        return new RapportAffiche(new LazyTable<>(new LignesImport(rapport, vue.id(), vue.etat().phase(), refusees), "import-" + vue.id()), refusees);
    }
}
