package fr.passerelle.web.comptes;

import fr.passerelle.comptes.EtatLien;
import fr.passerelle.comptes.ExigenceMotDePasse;
import fr.passerelle.comptes.MotDePasseService;
import fr.passerelle.comptes.SaisieMotDePasse;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The holder of a one-use link chooses a password; a link that is worth nothing any more leads to a new one. */
@Named
@ViewScoped
public class ChoixMotDePasseBacking implements Serializable {

    @Inject
    private MotDePasseService service;
    private String jeton;
    private String motDePasse;
    private String confirmation;
    private EtatLien etat;

    public void examiner() {
        etat = service.etat(jeton);
    }

    public String choisir() {
        service.choisir(jeton, new SaisieMotDePasse(motDePasse, confirmation));
        return "/candidat/connexion?faces-redirect=true&choisi=true";
    }

    public boolean isValide() {
        return etat == EtatLien.VALIDE;
    }

    public List<ExigenceMotDePasse> getExigences() {
        return List.of(ExigenceMotDePasse.values());
    }

    public String getJeton() {
        return jeton;
    }

    public void setJeton(String jeton) {
        this.jeton = jeton;
    }

    public String getMotDePasse() {
        return motDePasse;
    }

    public void setMotDePasse(String motDePasse) {
        this.motDePasse = motDePasse;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }

    public EtatLien getEtat() {
        return etat;
    }

    public void setEtat(EtatLien etat) {
        this.etat = etat;
    }
}
