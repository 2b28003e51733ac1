package fr.passerelle.documents.exports;

import fr.passerelle.noyau.Tri;
import java.util.Objects;
import java.util.function.Function;

/**
 * How the lines of a list share the sheets of a workbook.
 *
 * @param tri     the order in which they are read: those of a sheet follow each other
 * @param feuille name of the sheet of a line, however long
 */
public record DecoupeFeuilles<T>(Tri tri, Function<T, String> feuille) {

    public DecoupeFeuilles {
        Objects.requireNonNull(feuille);
    }
}
