package fr.passerelle.web.noyau.securite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The page somebody was on the way to when asked to sign in: always a path of this application. */
public final class Suite {

    /** Name of the parameter that carries it. */
    public static final String PARAMETRE = "suite";
    private static final int LONGUEUR_MAXIMALE = 500;
    /** One slash, then no slash, backslash or control character that a browser could read as another host. */
    private static final Pattern CHEMIN = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private Suite() {
    }

    /** The target if it is a path of this application, else the home page given. */
    public static String sure(String demandee, String accueil) {
        return estSure(demandee) ? demandee : accueil;
    }

    static boolean estSure(String demandee) {
        return demandee != null && demandee.length() <= LONGUEUR_MAXIMALE && CHEMIN.matcher(demandee).matches()
                && !demandee.startsWith("/connexion") && !demandee.startsWith("/deconnexion");
    }

    /** An address that remembers where to go next. */
    static String apres(String page, String suite) {
        return estSure(suite) ? page + "?" + PARAMETRE + "=" + URLEncoder.encode(suite, StandardCharsets.UTF_8) : page;
    }
}
