package fr.passerelle.web.courriels;

import fr.passerelle.courriels.EnvoiSearch;
import fr.passerelle.courriels.EtatCourriel;
import fr.passerelle.courriels.LigneEnvoi;
import fr.passerelle.courriels.RetoursService;
import fr.passerelle.web.noyau.LazyTable;
import fr.passerelle.web.noyau.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The list of mails: {@code /administration/courriels/envois}. */
@Named
@ViewScoped
public class EnvoisBacking implements Serializable {

    @Inject
    private EnvoiSearch search;
    @Inject
    private RetoursService retours;
    @Inject
    private Messages messages;
    private LazyTable<LigneEnvoi> liste;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(search);
    }

    public LazyTable<LigneEnvoi> getListe() {
        return liste;
    }

    /** Whether there is a mailbox of returns. */
    public boolean isRetoursReleves() {
        return retours.estConfigure();
    }

    public String relever() {
        messages.reussi("courriels", "envois.releves", retours.relever());
        return "/administration/courriels/envois?faces-redirect=true";
    }

    /** The look of a state: {@code m:etat}. */
    public static String genre(EtatCourriel etat) {
        return switch (etat) {
            case ENVOYE -> "reussi";
            case EN_ATTENTE, RECLAME -> "neutre";
            case INCERTAIN -> "alerte";
            case ECHEC, REVENU -> "erreur";
        };
    }

    public String genreDe(EtatCourriel etat) {
        return genre(etat);
    }
}
