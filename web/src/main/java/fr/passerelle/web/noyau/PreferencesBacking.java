package fr.passerelle.web.noyau;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Serves {@code /preferences}: contrast, size of letters, space between lines, justification. */
@Named
@RequestScoped
public class PreferencesBacking {

    private static final int UN_AN = 365 * 24 * 3600;

    @Inject
    private Preferences preferences;
    @Inject
    private Messages messages;
    private String contraste;
    private String taille;
    private String interligne;
    private String texte;

    @PostConstruct
    void lire() {
        Affichage actuel = preferences.affichage();
        contraste = actuel.contraste();
        taille = actuel.taille();
        interligne = actuel.interligne();
        texte = actuel.texte();
    }

    public String enregistrer() {
        Affichage choix = new Affichage(contraste, taille, interligne, texte);
        preferences.choisir(choix);
        FacesContext.getCurrentInstance().getExternalContext().addResponseCookie(Preferences.COOKIE, choix.ecrire(),
                Map.of("path", "/", "maxAge", UN_AN, "httpOnly", true, "SameSite", "Lax"));
        messages.reussi("portail", "preferences.enregistrees");
        return "/preferences?faces-redirect=true";
    }

    public List<String> getContrastes() {
        return Affichage.CONTRASTES;
    }

    public List<String> getTailles() {
        return Affichage.TAILLES;
    }

    public List<String> getInterlignes() {
        return Affichage.INTERLIGNES;
    }

    public List<String> getTextes() {
        return Affichage.TEXTES;
    }

    public String getContraste() {
        return contraste;
    }

    public void setContraste(String contraste) {
        this.contraste = contraste;
    }

    public String getTaille() {
        return taille;
    }

    public void setTaille(String taille) {
        this.taille = taille;
    }

    public String getInterligne() {
        return interligne;
    }

    public void setInterligne(String interligne) {
        this.interligne = interligne;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
