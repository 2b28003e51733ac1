package fr.passerelle.essai;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An answer of the application: its code, where it came from, its headers and its content. */
public record PageRecue(int code, URI adresse, HttpHeaders entetes, byte[] contenu) {

    static PageRecue de(HttpResponse<byte[]> reponse) {
        return new PageRecue(reponse.statusCode(), reponse.uri(), reponse.headers(), reponse.body());
    }

    public boolean redirige() {
        return code >= 300 && code < 400 && entetes.firstValue("Location").isPresent();
    }

    /** Where a redirection leads. */
    public URI suite() {
        return adresse.resolve(entetes.firstValue("Location").orElseThrow());
    }

    public String texte() {
        return new String(contenu, StandardCharsets.UTF_8);
    }

    public Document html() {
        return Jsoup.parse(texte(), adresse.toString());
    }
}
