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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who visits the application over HTTP with cookies of their own, without a browser. */
public final class Visiteur {

    /** Everybody's in the demonstration. */
    public static final String MOT_DE_PASSE = "Demo-2026!";

    private static final int SAUTS = 10;

    private final String adresse;
    private final Map<String, String> entetes = new LinkedHashMap<>();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(10)).build();

    public Visiteur(String adresse) {
        this.adresse = adresse;
    }

    public String adresse() {
        return adresse;
    }

    /** Sends this header with every request from now on. */
    public Visiteur avecEntete(String nom, String valeur) {
        entetes.put(nom, valeur);
        return this;
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
        ((FormElement) element).formData().forEach(c -> champs.put(c.key(), c.value()));
        champs.putAll(valeurs);
        return poster(element.absUrl("action"), champs);
    }

    /** Presses the button or the link whose id ends so, in its form as it is shown: other buttons are not sent. */
    public PageRecue presser(PageRecue page, String bouton) {
        return presser(page, bouton, Map.of());
    }

    /** The same, with these values in fields of the form, by the end of their id. */
    public PageRecue presser(PageRecue page, String bouton, Map<String, String> saisies) {
        Element presse = page.html().selectFirst("[id$=:" + bouton + "]");
        if (presse == null) {
            throw new AssertionError("Pas de bouton " + bouton + " dans " + page.adresse());
        }
        FormElement formulaire = (FormElement) presse.closest("form");
        Set<String> boutons = Set.copyOf(formulaire.select("input[type=submit], button").eachAttr("name"));
        List<Map.Entry<String, String>> champs = new ArrayList<>();
        formulaire.formData().stream().filter(c -> !boutons.contains(c.key())).forEach(c -> champs.add(Map.entry(c.key(),
                saisies.getOrDefault(c.key().substring(c.key().lastIndexOf(':') + 1), c.value()))));
        champs.add(Map.entry(presse.id(), presse.id()));
        return suivre(poster(formulaire.absUrl("action"), champs));
    }

    public PageRecue poster(String chemin, Map<String, String> champs) {
        return poster(chemin, champs.entrySet());
    }

    /** A field may have several values. */
    private PageRecue poster(String chemin, Collection<Map.Entry<String, String>> champs) {
        String corps = champs.stream().map(c -> encode(c.getKey()) + "=" + encode(c.getValue()))
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
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create(adresse + "/").resolve(chemin)).timeout(Duration.ofSeconds(60));
        entetes.forEach(requete::header);
        return requete;
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
