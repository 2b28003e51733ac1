package fr.passerelle.web.referentiel;

import fr.passerelle.referentiel.CommuneSearch;
import fr.passerelle.referentiel.LigneCommune;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The communes with their postal codes. */
@Named
@ViewScoped
public class CommuneListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommuneSearch search;
    private LazyTable<LigneCommune> liste;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(search);
    }

    public LazyTable<LigneCommune> getListe() {
        return liste;
    }
}
