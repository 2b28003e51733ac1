package fr.passerelle.web.noyau;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.MDC;

/**
 * The number of the request at work: the log writes it on each line, its answer bears it ({@value #ENTETE}), and the page of a failure
 * shows it, so that what somebody reports is found.
 */
public final class NumeroRequete {

    static final String ENTETE = "X-Request-Id";
    /** As the log's pattern names it. */
    private static final String CLE = "requete";
    private static final int LONGUEUR = 10;

    private NumeroRequete() {
    }

    /** Outside any request, a number of its own. */
    public static String courant() {
        String numero = MDC.get(CLE);
        return numero == null ? nouveau() : numero;
    }

    static String nouveau() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, LONGUEUR).toUpperCase(Locale.ROOT);
    }

    static void entrer(String numero) {
        MDC.put(CLE, numero);
    }

    static void sortir() {
        MDC.remove(CLE);
    }
}
