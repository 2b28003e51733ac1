package fr.passerelle.web.referentiel;

import fr.passerelle.referentiel.CalendrierSearch;
import fr.passerelle.referentiel.LignePeriode;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The school holidays. */
@Named
@ViewScoped
public class CalendrierListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendrierSearch search;
    private LazyTable<LignePeriode> liste;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(search);
    }

    public LazyTable<LignePeriode> getListe() {
        return liste;
    }
}
