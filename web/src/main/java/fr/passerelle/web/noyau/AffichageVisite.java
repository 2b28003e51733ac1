package fr.passerelle.web.noyau;

import fr.passerelle.comptes.PreferenceService;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;

/** The display preferences of somebody signed in, read from the account once a visit. */
@SessionScoped
public class AffichageVisite implements Serializable {

    @Inject
    private PreferenceService preferences;
    private String choix;

    /** @param cookie what this browser remembers, for who has chosen nothing with the account */
    String choix(String cookie) {
        if (choix == null) {
            choix = preferences.choisie().orElse(cookie);
        }
        return choix;
    }

    void choisir(String choix) {
        preferences.choisir(choix);
        this.choix = choix;
    }
}
