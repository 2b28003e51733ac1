package fr.passerelle.web.courriels;

import fr.passerelle.comptes.jeton.EtatJeton;
import fr.passerelle.comptes.jeton.JetonService;
import fr.passerelle.comptes.jeton.LigneJeton;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.Langue;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One token, and withdrawing it: {@code /administration/jetons/fiche}. */
@Named
@ViewScoped
public class JetonBacking implements Serializable {

    @Inject
    private JetonService service;
    @Inject
    private Messages messages;
    @Inject
    private Horloge horloge;
    private long id;
    private LigneJeton jeton;

    public void ouvrir() {
        jeton = service.lire(id);
    }

    public String revoquer() {
        service.revoquer(id);
        messages.reussi("courriels", "jeton.revoque", jeton.nom());
        return "/administration/jetons/liste?faces-redirect=true";
    }

    /** What it opens, in words. */
    public List<String> getPortees() {
        return jeton.portees().stream().sorted().map(p -> Textes.libelle(p, Langue.courante())).toList();
    }

    public EtatJeton getEtat() {
        return jeton.etat(horloge.aujourdhui());
    }

    public boolean isActif() {
        return getEtat() == EtatJeton.ACTIF;
    }

    public LigneJeton getJeton() {
        return jeton;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
