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
    private Long version;
    private String sujet;
    private String corps;
    private transient Redaction apercu;

    public void ouvrir() {
        SaisieModele modele = service.lire(code);
        version = modele.version();
        sujet = modele.sujet();
        corps = modele.corps();
        apercu = service.apercu(modele);
    }

    /** Shows the mail as typed, without keeping it. */
    public void voir() {
        apercu = service.apercu(saisie());
    }

    /** Sends the mail as typed to the administrator, without keeping it. */
    public void essayer() {
        apercu = service.apercu(saisie());
        messages.reussi("courriels", "modele.essaye", service.essayer(saisie()));
    }

    public String enregistrer() {
        service.enregistrer(saisie());
        messages.reussi("courriels", "modele.enregistre");
        return page();
    }

    public String retablir() {
        service.retablir(code, version);
        messages.reussi("courriels", "modele.retabli");
        return page();
    }

    private String page() {
        return "/administration/courriels/modele?faces-redirect=true&code=" + code;
    }

    private SaisieModele saisie() {
        return new SaisieModele(code, version, sujet, corps);
    }

    public List<VariableCourriel> getVariables() {
        return service.variables(code);
    }

    /** Whether it differs from the text shipped. */
    public boolean isPersonnalise() {
        return version != null;
    }

    public Redaction getApercu() {
        return apercu;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSujet() {
        return sujet;
    }

    public void setSujet(String sujet) {
        this.sujet = sujet;
    }

    public String getCorps() {
        return corps;
    }

    public void setCorps(String corps) {
        this.corps = corps;
    }
}
