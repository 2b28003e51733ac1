package fr.passerelle.web.documents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/**
 * Headers under which a file leaves: never kept by a cache, its kind never guessed, nothing in it run, and a name that
 * old and new browsers read (RFC 6266).
 */
final class EntetesFichier {

    private EntetesFichier() {
    }

    /** @param enPage true to show it in the page, false to save it */
    static Map<String, String> de(String nom, boolean enPage) {
        return Map.of(
                "Content-Disposition", (enPage ? "inline" : "attachment") + "; filename=\"" + simple(nom) + "\"; filename*=UTF-8''" + encode(nom),
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; "
                        + "frame-ancestors 'self'; sandbox",
                "Cache-Control", "private, no-store",
                "Referrer-Policy", "no-referrer");
    }

    private static String simple(String nom) {
        return Normalizer.normalize(nom, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^A-Za-z0-9._ -]", "_");
    }

    private static String encode(String nom) {
        return URLEncoder.encode(nom, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
