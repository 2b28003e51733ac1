package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.desistements.DesistementService;
import fr.passerelle.contractuels.desistements.VueDesistement;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A withdrawal to record. */
@Named
@ViewScoped
public class DesistementFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesistementService desistementService;
    @Inject
    private Messages messages;
    private long id;
    private VueDesistement vue;

    public void ouvrir() {
        vue = desistementService.question(id);
    }

    /** Leads to the places given back. */
    public String enregistrer() {
        desistementService.enregistrer(vue.saisie());
        messages.reussi("desistements", "desistement_fiche.enregistre", vue.stagiaire());
        return "/contractuels/desistement/liste?faces-redirect=true&discipline=" + vue.discipline() + "&type=" + vue.typePoste();
    }

    public VueDesistement getVue() {
        return vue;
    }

    /** Number of the candidature. */
    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
