package fr.passerelle.web.courriels;

import fr.passerelle.comptes.jeton.JetonService;
import fr.passerelle.comptes.jeton.PorteeJeton;
import fr.passerelle.comptes.jeton.SaisieJeton;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.Langue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Making a token: {@code /administration/jetons/creation}. The answer to the form shows the secret, once: it is kept neither in the
 * session nor in the address.
 */
@Named
@RequestScoped
public class JetonCreationBacking {

    @Inject
    private JetonService service;
    @Inject
    private Horloge horloge;
    private String nom;
    private PorteeJeton[] portees = {};
    private LocalDate expireLe;
    private String secret;

    @PostConstruct
    void ouvrir() {
        expireLe = horloge.aujourdhui().plusYears(1);
    }

    public void creer() {
        secret = service.creer(new SaisieJeton(nom, Set.of(portees), expireLe)).valeur();
    }

    public List<SelectItem> getChoixPortees() {
        return service.portees().stream().map(p -> new SelectItem(p, Textes.libelle(p, Langue.courante()))).toList();
    }

    /** The token, just made; null before. */
    public String getSecret() {
        return secret;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public PorteeJeton[] getPortees() {
        return portees.clone();
    }

    public void setPortees(PorteeJeton[] portees) {
        this.portees = portees.clone();
    }

    public LocalDate getExpireLe() {
        return expireLe;
    }

    public void setExpireLe(LocalDate expireLe) {
        this.expireLe = expireLe;
    }
}
