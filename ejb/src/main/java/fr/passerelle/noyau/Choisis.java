package fr.passerelle.noyau;

import java.io.Serializable;
import java.util.function.Consumer;

/** The lines of what was chosen, as a list that a table shows and an export writes. */
public record Choisis<C, T>(SearchParmi<C, T> source, C choix) implements Search<T>, Serializable {

    @Override
    public DefinitionListe<T> definition() {
        return source.definition();
    }

    @Override
    public Tranche<T> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return source.chercher(choix, criteres, tri, premier, taille);
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<T> suite) {
        source.parcourir(choix, criteres, tri, suite);
    }
}
