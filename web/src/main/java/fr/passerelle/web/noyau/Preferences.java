package fr.passerelle.web.noyau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/**
 * How the visitor likes pages to be shown: kept in a cookie, and with the account of who is signed in. The choices are style classes of
 * the page's root, so the page arrives as it is liked.
 */
@Named
@RequestScoped
public class Preferences {

    static final String COOKIE = "affichage";

    @Inject
    private HttpServletRequest requete;
    @Inject
    private Visiteur visiteur;
    @Inject
    private Instance<AffichageVisite> visite;
    private Affichage affichage;

    public String getStyles() {
        return affichage().styles();
    }

    Affichage affichage() {
        if (affichage == null) {
            String cookie = cookie();
            affichage = Affichage.lire(visiteur.isConnecte() ? visite.get().choix(cookie) : cookie);
        }
        return affichage;
    }

    void choisir(Affichage choix) {
        affichage = choix;
        if (visiteur.isConnecte()) {
            visite.get().choisir(choix.ecrire());
        }
    }

    private String cookie() {
        Cookie[] cookies = requete.getCookies();
        return cookies == null ? "" : Arrays.stream(cookies).filter(c -> c.getName().equals(COOKIE))
                .map(Cookie::getValue).findFirst().orElse("");
    }
}
