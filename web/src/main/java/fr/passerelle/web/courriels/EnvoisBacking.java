package fr.passerelle.web.courriels;

import fr.passerelle.courriels.EnvoiSearch;
import fr.passerelle.courriels.EtatCourriel;
import fr.passerelle.courriels.LigneEnvoi;
import fr.passerelle.web.noyau.LazyTable;
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
    private LazyTable<LigneEnvoi> liste;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(search);
    }

    public LazyTable<LigneEnvoi> getListe() {
        return liste;
    }

    /** The look of a state: {@code m:etat}. */
    public static String genre(EtatCourriel etat) {
        return switch (etat) {
            case ENVOYE -> "reussi";
            case EN_ATTENTE, RECLAME -> "neutre";
            case INCERTAIN -> "alerte";
            case ECHEC -> "erreur";
        };
    }

    public String genreDe(EtatCourriel etat) {
        return genre(etat);
    }
}
