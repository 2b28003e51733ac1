package fr.passerelle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.Parties;
import fr.passerelle.essai.Parties.Fichier;
import fr.passerelle.essai.Visiteur;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.FormElement;

/** The import page as a gestionnaire uses it: deposits a list, waits, reads the counts, runs. */
public final class PageImport {

    static final String ADRESSE = "/contractuels/candidat/import";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Visiteur visiteur;
    private final String adresse;

    /** The page of the candidates' list. */
    public PageImport(Visiteur visiteur) {
        this(visiteur, ADRESSE);
    }

    public PageImport(Visiteur visiteur, String adresse) {
        this.visiteur = visiteur;
        this.adresse = adresse;
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
    public PageRecue deposer(String nom, byte[] contenu) {
        PageRecue page = visiteur.ouvrir(adresse);
        assertThat(page.code()).as(page.adresse().toString()).isEqualTo(200);
        return Parties.envoyer(visiteur, page, "analyser", Map.of("fichier", new Fichier(nom, contenu)));
    }

    /** The page once the pass at work has ended. */
    public PageRecue attendre(PageRecue page) throws InterruptedException {
        Instant limite = Instant.now().plus(PATIENCE);
        PageRecue vue = page;
        while (!vue.html().select("progress").isEmpty()) {
            assertThat(Instant.now()).as("fin de " + page.adresse()).isBefore(limite);
            Thread.sleep(500);
            vue = visiteur.ouvrir(page.adresse().toString());
        }
        return vue;
    }

    public PageRecue executer(PageRecue page) throws InterruptedException {
        return attendre(presser(page, "executer"));
    }

    PageRecue presser(PageRecue page, String bouton) {
        return presser(page, bouton, Map.of());
    }

    /** The same, with these values in fields of the form, by the end of their id. */
    PageRecue presser(PageRecue page, String bouton, Map<String, String> saisies) {
        return visiteur.presser(page, bouton, saisies);
    }

    /** New, changed, unchanged and refused lines. */
    public static String comptes(PageRecue page) {
        return String.join(" ", page.html().select(".comptes dd").eachText()).replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
