package fr.passerelle.contractuels.propositions;

import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import java.io.Serializable;
import java.util.function.Consumer;

/** The supports a proposition leaves free, as a list that a table shows and an export writes; none without a proposition. */
public record PlacesDe(LignesSearch recherche, Long proposition) implements Search<PlaceLibre>, Serializable {

    @Override
    public DefinitionListe<PlaceLibre> definition() {
        return LignesSearch.PLACES;
    }

    @Override
    public Tranche<PlaceLibre> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return recherche.places(proposition, criteres, tri, premier, taille);
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<PlaceLibre> suite) {
        recherche.parcourirPlaces(proposition, criteres, tri, suite);
    }
}
