package fr.passerelle.web.courriels;

import fr.passerelle.courriels.DetailEnvoi;
import fr.passerelle.courriels.RenvoiService;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One mail, and sending it again: {@code /administration/courriels/envoi}. */
@Named
@ViewScoped
public class EnvoiBacking implements Serializable {

    @Inject
    private RenvoiService service;
    @Inject
    private Messages messages;
    private long id;
    private DetailEnvoi envoi;

    public void ouvrir() {
        envoi = service.lire(id);
    }

    public String renvoyer() {
        service.renvoyer(id, envoi.version());
        messages.reussi("courriels", "envoi.renvoye", envoi.ligne().destinataire());
        return "/administration/courriels/envoi?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public DetailEnvoi getEnvoi() {
        return envoi;
    }

    public String getGenre() {
        return EnvoisBacking.genre(envoi.ligne().etat());
    }
}
