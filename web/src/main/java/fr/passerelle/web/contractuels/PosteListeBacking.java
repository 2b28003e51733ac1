package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.postes.ChoixPostes;
import fr.passerelle.contractuels.postes.LignePoste;
import fr.passerelle.contractuels.postes.PosteSearch;
import fr.passerelle.noyau.Choisis;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** "Gestion des postes": the posts of the discipline and the type that the address names, or all. */
@Named
@ViewScoped
public class PosteListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PosteSearch posteSearch;
    @Inject
    private Appelant appelant;
    private String discipline;
    private String type;
    private boolean supprimes;
    private LazyTable<LignePoste> liste;

    public LazyTable<LignePoste> getListe() {
        if (liste == null) {
            liste = new LazyTable<>(new Choisis<>(posteSearch, new ChoixPostes(discipline, type, supprimes)));
        }
        return liste;
    }

    /** Every post, whatever is chosen or filtered, with every column. */
    public LazyTable<LignePoste> getTous() {
        return new LazyTable<>(new Choisis<>(posteSearch, ChoixPostes.TOUS), "postes-tous");
    }

    /** Whether the caller manages posts, and does not only read them. */
    public boolean isGestionnaire() {
        return appelant.droits().a(Profil.DOS);
    }

    public String getDiscipline() {
        return discipline;
    }

    public void setDiscipline(String discipline) {
        this.discipline = discipline;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public boolean isSupprimes() {
        return supprimes;
    }

    public void setSupprimes(boolean supprimes) {
        this.supprimes = supprimes;
    }
}
