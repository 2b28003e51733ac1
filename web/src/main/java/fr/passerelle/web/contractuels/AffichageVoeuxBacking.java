package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.disciplines.AffichageVoeuxService;
import fr.passerelle.contractuels.disciplines.EtatDiscipline;
import fr.passerelle.contractuels.disciplines.EtatDisciplineSearch;
import fr.passerelle.web.noyau.LazyTable;
import fr.passerelle.web.noyau.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** "Gestion de l'affichage de la saisie des vœux": which disciplines' candidates may give wishes. */
@Named
@ViewScoped
public class AffichageVoeuxBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ICI = "/contractuels/affichage-voeux?faces-redirect=true";

    @Inject
    private EtatDisciplineSearch etatDisciplineSearch;
    @Inject
    private AffichageVoeuxService affichageVoeuxService;
    @Inject
    private Messages messages;
    private LazyTable<EtatDiscipline> liste;
    private String affichage;
    private String arret;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(etatDisciplineSearch);
    }

    public String afficher() {
        affichageVoeuxService.afficher(affichage);
        messages.reussi("voeux", "affichage_voeux.affiche", affichage);
        return ICI;
    }

    public String masquer() {
        affichageVoeuxService.masquer(arret);
        messages.reussi("voeux", "affichage_voeux.masque", arret);
        return ICI;
    }

    public LazyTable<EtatDiscipline> getListe() {
        return liste;
    }

    /** Code of the discipline whose wishes are about to be shown, to be confirmed. */
    public String getAffichage() {
        return affichage;
    }

    public void setAffichage(String affichage) {
        this.affichage = affichage;
    }

    /** Code of the discipline whose wishes are about to be stopped, to be confirmed. */
    public String getArret() {
        return arret;
    }

    public void setArret(String arret) {
        this.arret = arret;
    }
}
