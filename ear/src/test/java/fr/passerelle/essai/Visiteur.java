package fr.passerelle.essai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Somebody who visits the application over HTTP with cookies of their own, without a browser. */
public final class Visiteur {

    /** Everybody's in the demonstration. */
    public static final String MOT_DE_PASSE = "Demo-2026!";

    private static final int SAUTS = 10;

    private final String adresse;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(10)).build();

    public Visiteur(String adresse) {
        this.adresse = adresse;
    }

    public String adresse() {
        return adresse;
    }

    /** The value of a cookie of theirs; empty without it. */
    public String cookie(String nom) {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals(nom)).map(HttpCookie::getValue)
                .findFirst().orElse("");
    }

    /** Enters as staff, by the directory's form. */
    public Visiteur entrePersonnel(String uid) {
        PageRecue suite = seConnecter("/connexion/personnel", uid, MOT_DE_PASSE);
        exiger(!suite.adresse().getPath().startsWith("/connexion/personnel"), uid);
        return this;
    }

    /** Enters as a candidate, by student number. */
    public Visiteur entreCandidat(String numero) {
        PageRecue suite = seConnecter("/candidat/connexion", numero, MOT_DE_PASSE);
        exiger(!suite.adresse().getPath().equals("/candidat/connexion"), numero);
        return this;
    }

    private static void exiger(boolean entre, String nom) {
        if (!entre) {
            throw new AssertionError(nom + " n'a pas pu entrer");
        }
    }

    /** Sends a sign-in form, whatever comes of it. */
    public PageRecue seConnecter(String page, String identifiant, String motDePasse) {
        return soumettre(ouvrir(page), "form[id=entree]", Map.of("entree:identifiant", identifiant,
                "entree:motDePasse", motDePasse, "entree:entrer", "entrer"));
    }

    /** Asks for an address and answers what comes, redirections included. */
    public PageRecue demander(String chemin) {
        return envoyer(requete(chemin).GET().build());
    }

    /** Asks for an address and goes where it is sent, up to the page. */
    public PageRecue ouvrir(String chemin) {
        return suivre(demander(chemin));
    }

    /** Sends a form of a page as a browser would, with these values in place of the shown ones, up to the answer. */
    public PageRecue soumettre(PageRecue page, String formulaire, Map<String, String> valeurs) {
        return suivre(soumettreSansSuivre(page, formulaire, valeurs));
    }

    public PageRecue soumettreSansSuivre(PageRecue page, String formulaire, Map<String, String> valeurs) {
        Element element = page.html().selectFirst(formulaire);
        if (element == null) {
            throw new AssertionError("Pas de formulaire " + formulaire + " dans " + page.adresse());
        }
        Map<String, String> champs = new LinkedHashMap<>();
        ((org.jsoup.nodes.FormElement) element).formData().forEach(c -> champs.put(c.key(), c.value()));
        champs.putAll(valeurs);
        return poster(element.absUrl("action"), champs);
    }

    public PageRecue poster(String chemin, Map<String, String> champs) {
        String corps = champs.entrySet().stream().map(c -> encode(c.getKey()) + "=" + encode(c.getValue()))
                .collect(Collectors.joining("&"));
        return envoyer(requete(chemin).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(corps)).build());
    }

    /** For what the methods above do not say: headers, other verbs. */
    public PageRecue envoyer(HttpRequest requete) {
        try {
            return PageRecue.de(client.send(requete, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrompu);
        }
    }

    public HttpRequest.Builder requete(String chemin) {
        return HttpRequest.newBuilder(URI.create(adresse + "/").resolve(chemin)).timeout(Duration.ofSeconds(60));
    }

    public PageRecue suivre(PageRecue reponse) {
        PageRecue page = reponse;
        for (int saut = 0; page.redirige(); saut++) {
            if (saut == SAUTS) {
                throw new AssertionError("Redirections sans fin vers " + page.adresse());
            }
            page = demander(page.suite().toString());
        }
        return page;
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
