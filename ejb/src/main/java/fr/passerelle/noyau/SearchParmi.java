package fr.passerelle.noyau;

import java.util.function.Consumer;

/**
 * A {@link Search} of which a page shows the part that was chosen: a discipline, a kind, a proposition. {@link Choisis} makes it a list.
 * A {@code Stateless} bean that implements it says {@code LocalBean} too, and checks the caller's rights on what is chosen.
 *
 * @param <C> what is chosen
 * @param <T> the record of one line
 */
public interface SearchParmi<C, T> {

    DefinitionListe<T> definition();

    /** The lines of what is chosen from {@code premier} (0 first), at most {@code taille}, and how many there are in all. */
    Tranche<T> chercher(C choix, Criteres criteres, Tri tri, int premier, int taille);

    /** Every line of what is chosen in order, read by slices. */
    void parcourir(C choix, Criteres criteres, Tri tri, Consumer<T> suite);
}
