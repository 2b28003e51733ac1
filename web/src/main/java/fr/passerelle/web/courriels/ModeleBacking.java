package fr.passerelle.web.courriels;

import fr.passerelle.courriels.ModeleService;
import fr.passerelle.courriels.Redaction;
import fr.passerelle.courriels.SaisieModele;
import fr.passerelle.courriels.VariableCourriel;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Rewriting a mail: {@code /administration/courriels/modele}. */
@Named
@ViewScoped
public class ModeleBacking implements Serializable {

    @Inject
    private ModeleService service;
    @Inject
    private Messages messages;
    private String code;
    private SaisieModele saisie;
    private transient Redaction apercu;

    public void ouvrir() {
        saisie = service.lire(code);
        apercu = service.apercu(saisie);
    }

    /** Shows the mail as typed, without keeping it. */
    public void voir() {
        apercu = service.apercu(saisie);
    }

    /** Sends the mail as typed to the administrator, without keeping it. */
    public void essayer() {
        apercu = service.apercu(saisie);
        messages.reussi("courriels", "modele.essaye", service.essayer(saisie));
    }

    public String enregistrer() {
        service.enregistrer(saisie);
        messages.reussi("courriels", "modele.enregistre");
        return page();
    }

    public String retablir() {
        service.retablir(saisie);
        messages.reussi("courriels", "modele.retabli");
        return page();
    }

    private String page() {
        return "/administration/courriels/modele?faces-redirect=true&code=" + code;
    }

    public List<VariableCourriel> getVariables() {
        return service.variables(code);
    }

    /** Whether it differs from the text shipped. */
    public boolean isPersonnalise() {
        return saisie.getVersion() != null;
    }

    public Redaction getApercu() {
        return apercu;
    }

    public SaisieModele getSaisie() {
        return saisie;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
