package fr.passerelle.web.documents;

import fr.passerelle.documents.imports.ColonneExpliquee;
import fr.passerelle.documents.imports.GenreImport;
import fr.passerelle.documents.imports.VueImport;
import java.io.Serializable;
import java.util.List;

/** What stands around the deposit of a list: the columns it must have, the last imports, read once for the page. */
public record DepotAffiche(List<ColonneExpliquee> colonnes, List<VueImport> derniers) implements Serializable {

    /** Largest size accepted, in bytes. */
    public long limite() {
        return GenreImport.OCTETS_MAX;
    }
}
