package fr.passerelle.web.documents;

import fr.passerelle.documents.TypeFichier;
import fr.passerelle.noyau.Lettres;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Headers under which a file leaves: never kept by a cache, its kind never guessed, nothing in it run, and a name that
 * old and new browsers read (RFC 6266).
 */
public final class EntetesFichier {

    private static final String RIEN = "default-src 'none'; frame-ancestors 'self'";

    private EntetesFichier() {
    }

    /** Saved by the browser. */
    public static Map<String, String> aEnregistrer(String nom) {
        return entetes("attachment", nom, RIEN + "; sandbox");
    }

    /**
     * Shown in one of our pages. The browser's own PDF reader works in no sandbox; what a PDF might run was refused when it
     * was deposited.
     */
    static Map<String, String> enPage(String nom, TypeFichier type) {
        return entetes("inline", nom, type == TypeFichier.PDF
                ? "default-src 'self'; script-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'"
                : RIEN + "; img-src 'self'; style-src 'unsafe-inline'; sandbox");
    }

    private static Map<String, String> entetes(String disposition, String nom, String politique) {
        Map<String, String> entetes = new LinkedHashMap<>();
        entetes.put("Content-Disposition", disposition + "; filename=\"" + simple(nom) + "\"; filename*=UTF-8''" + encode(nom));
        entetes.put("X-Content-Type-Options", "nosniff");
        entetes.put("Content-Security-Policy", politique);
        entetes.put("Cache-Control", "private, no-store");
        entetes.put("Referrer-Policy", "no-referrer");
        return entetes;
    }

    private static String simple(String nom) {
        return Lettres.sansAccents(nom).replaceAll("[^A-Za-z0-9._ -]", "_");
    }

    private static String encode(String nom) {
        return URLEncoder.encode(nom, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
