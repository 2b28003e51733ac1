package fr.passerelle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.Parties;
import fr.passerelle.essai.Parties.Fichier;
import fr.passerelle.essai.Visiteur;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The import page as a gestionnaire uses it: deposits a list, waits, reads the counts, runs. */
final class PageImport {

    static final String ADRESSE = "/contractuels/candidat/import";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Visiteur visiteur;

    PageImport(Visiteur visiteur) {
        this.visiteur = visiteur;
    }

    /** Signs in as staff by the directory's form. */
    static Visiteur personnel(Visiteur visiteur, String nom) {
        PageRecue connexion = visiteur.ouvrir("/connexion/personnel");
        FormElement formulaire = (FormElement) connexion.html().select("form:has(input[type=password])").first();
        Map<String, String> champs = new LinkedHashMap<>();
        formulaire.select("input[type=text]").forEach(c -> champs.put(c.attr("name"), nom));
        formulaire.select("input[type=password]").forEach(c -> champs.put(c.attr("name"), Visiteur.MOT_DE_PASSE));
        formulaire.select("input[type=submit], button[type=submit]").forEach(c -> champs.put(c.attr("name"), c.attr("value")));
        visiteur.soumettre(connexion, "#" + formulaire.id().replace(":", "\\:"), champs);
        return visiteur;
    }

    /** Sends a list and answers the page that follows, at once. */
    PageRecue deposer(String nom, byte[] contenu) {
        PageRecue page = visiteur.ouvrir(ADRESSE);
        assertThat(page.code()).as(page.adresse().toString()).isEqualTo(200);
        return Parties.envoyer(visiteur, page, "analyser", Map.of("fichier", new Fichier(nom, contenu)));
    }

    /** The page once the pass at work has ended. */
    PageRecue attendre(PageRecue page) throws InterruptedException {
        Instant limite = Instant.now().plus(PATIENCE);
        PageRecue vue = page;
        while (!vue.html().select("progress").isEmpty()) {
            assertThat(Instant.now()).as("fin de " + page.adresse()).isBefore(limite);
            Thread.sleep(500);
            vue = visiteur.ouvrir(page.adresse().toString());
        }
        return vue;
    }

    PageRecue executer(PageRecue page) throws InterruptedException {
        return attendre(presser(page, "executer"));
    }

    /** Presses the button or the link whose id ends so, in its form as it is shown: other buttons are not sent. */
    PageRecue presser(PageRecue page, String bouton) {
        return presser(page, bouton, Map.of());
    }

    /** The same, with these values in fields of the form, by the end of their id. */
    PageRecue presser(PageRecue page, String bouton, Map<String, String> saisies) {
        Element presse = page.html().selectFirst("[id$=:" + bouton + "]");
        assertThat(presse).as("bouton " + bouton + " de " + page.adresse()).isNotNull();
        FormElement formulaire = (FormElement) presse.closest("form");
        Set<String> boutons = Set.copyOf(formulaire.select("input[type=submit], button").eachAttr("name"));
        Stream<String> champs = formulaire.formData().stream().filter(c -> !boutons.contains(c.key()))
                .map(c -> champ(c.key(), saisies.getOrDefault(c.key().substring(c.key().lastIndexOf(':') + 1), c.value())));
        String corps = Stream.concat(champs, Stream.of(champ(presse.id(), presse.id()))).collect(Collectors.joining("&"));
        return visiteur.suivre(visiteur.envoyer(visiteur.requete(formulaire.absUrl("action"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(corps)).build()));
    }

    private static String champ(String nom, String valeur) {
        return URLEncoder.encode(nom, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(valeur, StandardCharsets.UTF_8);
    }

    /** New, changed, unchanged and refused lines. */
    static String comptes(PageRecue page) {
        return String.join(" ", page.html().select(".comptes dd").eachText()).replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
