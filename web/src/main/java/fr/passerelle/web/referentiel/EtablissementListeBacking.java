package fr.passerelle.web.referentiel;

import fr.passerelle.referentiel.EtablissementSearch;
import fr.passerelle.referentiel.LigneEtablissement;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The collèges and lycées. */
@Named
@ViewScoped
public class EtablissementListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EtablissementSearch search;
    private LazyTable<LigneEtablissement> liste;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(search);
    }

    public LazyTable<LigneEtablissement> getListe() {
        return liste;
    }
}
