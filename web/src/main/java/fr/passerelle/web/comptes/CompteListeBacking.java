package fr.passerelle.web.comptes;

import fr.passerelle.comptes.CompteSearch;
import fr.passerelle.comptes.LigneCompte;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The staff's accounts. */
@Named
@ViewScoped
public class CompteListeBacking implements Serializable {

    @Inject
    private CompteSearch search;
    private LazyTable<LigneCompte> liste;

    @PostConstruct
    void preparer() {
        liste = new LazyTable<>(search);
    }

    public LazyTable<LigneCompte> getListe() {
        return liste;
    }
}
