package fr.passerelle.web.referentiel;

import fr.passerelle.referentiel.GenreNomenclature;
import fr.passerelle.referentiel.LigneNomenclature;
import fr.passerelle.referentiel.NomenclatureSearch;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The values of one nomenclature, chosen by the address. */
@Named
@ViewScoped
public class NomenclatureListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NomenclatureSearch search;
    private GenreNomenclature genre = GenreNomenclature.NAF_2025;
    private LazyTable<LigneNomenclature> liste;

    public GenreNomenclature[] getGenres() {
        return GenreNomenclature.values();
    }

    public GenreNomenclature getGenre() {
        return genre;
    }

    /** Without a genre in the address, the first of the list is shown. */
    public void setGenre(GenreNomenclature genre) {
        this.genre = genre == null ? this.genre : genre;
    }

    /** Each nomenclature keeps its own state: page, order, filters. */
    public LazyTable<LigneNomenclature> getListe() {
        if (liste == null) {
            liste = new LazyTable<>(new NomenclatureDeGenre(search, genre), "/administration/referentiel/nomenclature/" + genre);
        }
        return liste;
    }
}
