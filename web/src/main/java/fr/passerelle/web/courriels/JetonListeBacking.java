package fr.passerelle.web.courriels;

import fr.passerelle.comptes.jeton.EtatJeton;
import fr.passerelle.comptes.jeton.JetonSearch;
import fr.passerelle.comptes.jeton.LigneJeton;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The tokens of {@code /api}: {@code /administration/jetons/liste}. */
@Named
@ViewScoped
public class JetonListeBacking implements Serializable {

    @Inject
    private JetonSearch search;
    @Inject
    private Horloge horloge;
    private LazyTable<LigneJeton> liste;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(search);
    }

    public LazyTable<LigneJeton> getListe() {
        return liste;
    }

    public EtatJeton etat(LigneJeton jeton) {
        return jeton.etat(horloge.aujourdhui());
    }

    /** The look of a state: {@code m:etat}. */
    public String genre(LigneJeton jeton) {
        return etat(jeton) == EtatJeton.ACTIF ? "reussi" : "neutre";
    }
}
