package fr.passerelle.documents.imports;

import fr.passerelle.documents.GenreDocument;
import fr.passerelle.documents.TypeFichier;
import java.util.Set;

/** The file of an import, as a stored document. */
public enum GenreImport implements GenreDocument {
    LISTE;

    /** 20 Mo: some 150,000 lines. */
    public static final int OCTETS_MAX = 20_000_000;

    @Override
    public int octetsMax() {
        return OCTETS_MAX;
    }

    @Override
    public Set<TypeFichier> types() {
        return Set.of(TypeFichier.CSV, TypeFichier.XLSX);
    }
}
