package fr.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Ordres;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A list costs at most six statements whatever it holds: the caller's rights, the count, the keys, the lines. */
@SurApplication
class StatementsIT {

    private static final int AU_PLUS = 6;
    private static final Path VUES = Path.of("../web/src/main/webapp");

    @TestFactory
    Stream<DynamicTest> une_page_de_liste_coute_au_plus_six_ordres(Application application) {
        Ordres ordres = new Ordres(application);
        return listes().map(adresse -> DynamicTest.dynamicTest(adresse, () -> {
            Visiteur visiteur = new Visiteur(application.adresse()).entrePersonnel(adresse.startsWith("/administration") ? "admin" : "dpe");
            AtomicReference<PageRecue> page = new AtomicReference<>();
            List<String> recus = ordres.de(() -> page.set(visiteur.demander(adresse)));
            assertThat(page.get().code()).isEqualTo(200);
            assertThat(recus).as("ouvrir " + adresse).isNotEmpty().hasSizeLessThanOrEqualTo(AU_PLUS);
            assertThat(ordres.de(() -> assertThat(pageSuivante(visiteur, page.get()).code()).isEqualTo(200)))
                    .as("page suivante de " + adresse).isNotEmpty().hasSizeLessThanOrEqualTo(AU_PLUS);
        }));
    }

    /** What the table's script sends for its second page. */
    private static PageRecue pageSuivante(Visiteur visiteur, PageRecue page) {
        Element table = page.html().selectFirst(".ui-datatable");
        FormElement formulaire = (FormElement) table.closest("form");
        Map<String, String> champs = new LinkedHashMap<>();
        formulaire.formData().forEach(c -> champs.put(c.key(), c.value()));
        String id = table.id();
        champs.putAll(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", id,
                "jakarta.faces.partial.execute", id, "jakarta.faces.partial.render", id,
                id + "_pagination", "true", id + "_first", "10", id + "_rows", "10", id + "_encodeFeature", "true"));
        return visiteur.poster(formulaire.absUrl("action"), champs);
    }

    /** The pages that show a table. */
    private static Stream<String> listes() {
        try (Stream<Path> fichiers = Files.walk(VUES)) {
            return fichiers.map(VUES::relativize).map(Path::toString).filter(f -> f.endsWith(".xhtml") && !f.startsWith("WEB-INF"))
                    .filter(f -> lire(VUES.resolve(f)).contains("<m:table ")).map(f -> "/" + f.replace(".xhtml", "")).sorted().toList().stream();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
