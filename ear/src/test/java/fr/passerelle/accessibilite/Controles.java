package fr.passerelle.accessibilite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.JavascriptExecutor;

/** The criteria a script can check on the page as it stands, folded parts included; axe-core is already in the page. */
public final class Controles {

    private static final String COULEURS = "couleurs-calcul";
    private static final String PAGE = Stream.of("outils", COULEURS, "images-cadres-medias", "couleurs", "tableaux", "liens-boutons",
            "structure", "presentation", "formulaires", "navigation").map(Controles::lire).collect(Collectors.joining("\n"));
    private static final String MESURES = lire("mesures");
    static final String REFUS = lire("refus");
    private static final String PARCOURS = lire(COULEURS) + lire("parcours");
    private static final SortedMap<String, Long> VUS = new TreeMap<>();

    private Controles() {
    }

    private static String lire(String script) {
        try (InputStream texte = Controles.class.getResourceAsStream("/accessibilite/" + script + ".js")) {
            return new String(texte.readAllBytes(), StandardCharsets.UTF_8) + "\n";
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /** What the page has against the criteria of all themes; empty when it is sound. */
    public static List<String> fautes(JavascriptExecutor page) {
        return noter(page.executeScript(PAGE + "return rendre();"));
    }

    /** Runs a function of mesures.js, which answers with faults, once the page is painted as it was last asked to be. */
    static List<String> mesurer(JavascriptExecutor page, String appel) {
        return textes(page.executeScript(MESURES + "return new Promise(function (suite) { requestAnimationFrame(function () {"
                + " requestAnimationFrame(function () { suite(" + appel + "); }); }); });"));
    }

    /** Begins to follow the focus; answers how many times to press the key. */
    static long suivre(JavascriptExecutor page) {
        return (Long) page.executeScript(PARCOURS + "return suivre();");
    }

    static List<String> parcouru(JavascriptExecutor page) {
        return noter(page.executeScript(PARCOURS + "return parcouru();"));
    }

    /** How many elements each criterion was tried on so far, in all pages and all tests. */
    public static Map<String, Long> vus() {
        return VUS;
    }

    /** Notes that a criterion was tried by other means than a script of the page. */
    public static void vu(String critere) {
        VUS.merge(critere, 1L, Long::sum);
    }

    private static List<String> noter(Object reponse) {
        Map<?, ?> releve = (Map<?, ?>) reponse;
        ((Map<?, ?>) releve.get("vus")).forEach((critere, nombre) -> VUS.merge((String) critere, ((Number) nombre).longValue(), Long::sum));
        return textes(releve.get("fautes"));
    }

    private static List<String> textes(Object liste) {
        return ((List<?>) liste).stream().map(String::valueOf).toList();
    }
}
