package fr.passerelle.web.referentiel;

import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import fr.passerelle.referentiel.GenreNomenclature;
import fr.passerelle.referentiel.LigneNomenclature;
import fr.passerelle.referentiel.NomenclatureSearch;
import java.io.Serializable;
import java.util.function.Consumer;

/** One nomenclature as a list of its own: what {@link NomenclatureSearch} has of that genre. */
record NomenclatureDeGenre(NomenclatureSearch search, GenreNomenclature genre) implements Search<LigneNomenclature>, Serializable {

    private static final String COLONNE = "genre";

    @Override
    public DefinitionListe<LigneNomenclature> definition() {
        DefinitionListe<LigneNomenclature> toutes = search.definition();
        return new DefinitionListe<>(toutes.source(), toutes.cle(), toutes.selection(), toutes.cleDe(),
                toutes.colonnes().stream().filter(c -> !c.cle().equals(COLONNE)).toList(), toutes.recherchees(), toutes.triInitial());
    }

    @Override
    public Tranche<LigneNomenclature> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return search.chercher(criteres.avec(COLONNE, genre.name()), tri, premier, taille);
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneNomenclature> suite) {
        search.parcourir(criteres.avec(COLONNE, genre.name()), tri, suite);
    }
}
