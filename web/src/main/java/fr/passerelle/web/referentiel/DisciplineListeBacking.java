package fr.passerelle.web.referentiel;

import fr.passerelle.referentiel.DisciplineSearch;
import fr.passerelle.referentiel.DisciplinesTenues;
import fr.passerelle.referentiel.LigneDiscipline;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The disciplines de poste, to administrators and to the DPE. */
@Named
@ViewScoped
public class DisciplineListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisciplineSearch search;
    @Inject
    private DisciplinesTenues tenues;
    private LazyTable<LigneDiscipline> liste;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(search);
    }

    /** Whether the caller may create disciplines. */
    public boolean isExtensible() {
        return tenues.tientToutes();
    }

    public LazyTable<LigneDiscipline> getListe() {
        return liste;
    }
}
