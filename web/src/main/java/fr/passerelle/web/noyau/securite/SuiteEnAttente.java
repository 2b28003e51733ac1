package fr.passerelle.web.noyau.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Keeps the page somebody was on the way to while she is away at CAS. */
final class SuiteEnAttente {

    private static final String ATTRIBUT = "passerelle.suite";

    private SuiteEnAttente() {
    }

    static void garder(HttpServletRequest requete, String suite) {
        if (Suite.estSure(suite)) {
            requete.getSession(true).setAttribute(ATTRIBUT, suite);
        }
    }

    /** The page kept, once; null when none was. */
    static String reprendre(HttpServletRequest requete) {
        HttpSession session = requete.getSession(false);
        if (session == null) {
            return null;
        }
        String suite = (String) session.getAttribute(ATTRIBUT);
        session.removeAttribute(ATTRIBUT);
        return suite;
    }
}
