package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.envois.EnvoiResultatsSearch;
import fr.passerelle.contractuels.envois.GenreEnvoi;
import fr.passerelle.contractuels.envois.LigneEnvoiResultats;
import fr.passerelle.noyau.Choisis;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** "Envois des résultats aux …": the disciplines, and what was sent of each. */
@Named
@ViewScoped
public class EnvoiListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnvoiResultatsSearch envoiResultatsSearch;
    private LazyTable<LigneEnvoiResultats> liste;

    public void ouvrir(GenreEnvoi genre) {
        liste = new LazyTable<>(new Choisis<>(envoiResultatsSearch, genre));
    }

    public LazyTable<LigneEnvoiResultats> getListe() {
        return liste;
    }
}
