package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.resultats.AffichageResultatsSearch;
import fr.passerelle.contractuels.resultats.AffichageResultatsService;
import fr.passerelle.contractuels.resultats.CandidatConcerne;
import fr.passerelle.contractuels.resultats.LigneAffichage;
import fr.passerelle.web.noyau.LazyTable;
import fr.passerelle.web.noyau.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** "Gestion de l'affichage des résultats": which disciplines' candidates see their results. */
@Named
@ViewScoped
public class AffichageResultatsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ICI = "/contractuels/affichage-resultats?faces-redirect=true";

    @Inject
    private AffichageResultatsSearch affichageResultatsSearch;
    @Inject
    private AffichageResultatsService affichageResultatsService;
    @Inject
    private Messages messages;
    private LazyTable<LigneAffichage> liste;
    private String affichage;
    private String arret;
    private String incomplets;
    private String ecarts;
    private transient List<CandidatConcerne> concernes;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(affichageResultatsSearch);
    }

    public String afficher() {
        affichageResultatsService.afficher(affichage);
        messages.reussi("resultats", "affichage_resultats.affiche", affichage);
        return ICI;
    }

    public String masquer() {
        affichageResultatsService.masquer(arret);
        messages.reussi("resultats", "affichage_resultats.masque", arret);
        return ICI;
    }

    /** The candidates the address asks about: those of whom nothing is decided, or those for whom the display is to be renewed. */
    public List<CandidatConcerne> getConcernes() {
        if (concernes == null) {
            concernes = incomplets != null ? affichageResultatsSearch.aDecider(incomplets) : affichageResultatsSearch.aReafficher(ecarts);
        }
        return concernes;
    }

    public LazyTable<LigneAffichage> getListe() {
        return liste;
    }

    /** Code of the discipline whose results are about to be shown, to be confirmed. */
    public String getAffichage() {
        return affichage;
    }

    public void setAffichage(String affichage) {
        this.affichage = affichage;
    }

    /** Code of the discipline whose results are about to be hidden, to be confirmed. */
    public String getArret() {
        return arret;
    }

    public void setArret(String arret) {
        this.arret = arret;
    }

    /** Code of the discipline whose undecided candidates are asked for. */
    public String getIncomplets() {
        return incomplets;
    }

    public void setIncomplets(String incomplets) {
        this.incomplets = incomplets;
    }

    /** Code of the discipline whose candidates to be shown anew are asked for. */
    public String getEcarts() {
        return ecarts;
    }

    public void setEcarts(String ecarts) {
        this.ecarts = ecarts;
    }
}
