package fr.passerelle.noyau;

import java.util.function.Consumer;

/**
 * A list as screens, exports and the API read it: records, one page at a time, filtered in SQL by what the caller may see.
 * A {@code Stateless} bean that implements it says {@code LocalBean} too: without it, only this interface could be injected.
 *
 * @param <T> the record of one line
 */
public interface Search<T> {

    DefinitionListe<T> definition();

    /** The lines from {@code premier} (0 first), at most {@code taille}, and how many there are in all. */
    Tranche<T> chercher(Criteres criteres, Tri tri, int premier, int taille);

    /** Every line in order, read by slices: memory does not grow with their number. */
    void parcourir(Criteres criteres, Tri tri, Consumer<T> suite);
}
