package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.capacites.CapaciteService;
import fr.passerelle.contractuels.capacites.VueCapacite;
import fr.passerelle.contractuels.postes.ChoixOfferts;
import fr.passerelle.contractuels.tuteurs.ChoixEncadrement;
import fr.passerelle.contractuels.tuteurs.LigneEncadrement;
import fr.passerelle.contractuels.tuteurs.TuteurSearch;
import fr.passerelle.noyau.Choisis;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** "Gestion des tuteurs": the posts of the discipline and the type that the address names, or all the caller's, with their tutors. */
@Named
@ViewScoped
public class TuteurListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TuteurSearch tuteurSearch;
    @Inject
    private CapaciteService capaciteService;
    private String discipline;
    private String type;
    private boolean sansTuteur;
    private VueCapacite capacite;
    private transient ChoixOfferts offerts;
    private LazyTable<LigneEncadrement> liste;

    /** Reads the capacities of the discipline chosen, which must be one of the caller's. */
    public void ouvrir() {
        if (discipline != null && !discipline.isEmpty()) {
            capacite = capaciteService.bilan(discipline, type).orElse(null);
        }
    }

    public LazyTable<LigneEncadrement> getListe() {
        if (liste == null) {
            liste = new LazyTable<>(new Choisis<>(tuteurSearch, new ChoixEncadrement(discipline, type, sansTuteur)));
        }
        return liste;
    }

    public ChoixOfferts getOfferts() {
        if (offerts == null) {
            offerts = tuteurSearch.offerts();
        }
        return offerts;
    }

    /** Null until a discipline and a type are chosen. */
    public VueCapacite getCapacite() {
        return capacite;
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

    public boolean isSansTuteur() {
        return sansTuteur;
    }

    public void setSansTuteur(boolean sansTuteur) {
        this.sansTuteur = sansTuteur;
    }
}
