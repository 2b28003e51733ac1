package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.contrats.ModeleLettreService;
import fr.passerelle.contractuels.contrats.SaisieLettre;
import fr.passerelle.courriels.Redaction;
import fr.passerelle.courriels.VariableCourriel;
import fr.passerelle.web.noyau.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Words the letter of contract. */
@Named
@ViewScoped
public class LettreModeleBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ModeleLettreService service;
    @Inject
    private Messages messages;
    private SaisieLettre saisie;
    private boolean modifiable;
    private transient Redaction apercu;

    @PostConstruct
    void ouvrir() {
        saisie = service.saisie();
        modifiable = service.modifiable();
        voir();
    }

    /** Shows the letter as typed, without keeping it. */
    public void voir() {
        apercu = service.apercu(saisie);
    }

    public String enregistrer() {
        service.enregistrer(saisie);
        messages.reussi("contrats", "lettre_modele.enregistre");
        return "/contractuels/contrat/modele?faces-redirect=true";
    }

    public List<VariableCourriel> getVariables() {
        return service.variables();
    }

    public boolean isModifiable() {
        return modifiable;
    }

    public Redaction getApercu() {
        return apercu;
    }

    public SaisieLettre getSaisie() {
        return saisie;
    }
}
