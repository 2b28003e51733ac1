package fr.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Ordres;
import fr.passerelle.essai.PageListe;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A list costs at most six statements whatever it holds: the caller's rights, the count, the keys, the lines. */
@SurApplication
class StatementsIT {

    private static final int AU_PLUS = 6;
    private static final int AU_PLUS_UNE_FICHE = 7;
    private static final Path VUES = Path.of("../web/src/main/webapp");
    private static final Pattern PARTAGEE = Pattern.compile("<ui:composition template=\"/(WEB-INF/[^\"]+)\"");

    @TestFactory
    Stream<DynamicTest> une_page_de_liste_coute_au_plus_six_ordres(Application application) {
        Ordres ordres = new Ordres(application);
        return listes().map(adresse -> DynamicTest.dynamicTest(adresse, () -> {
            Visiteur visiteur = new Visiteur(application.adresse()).entrePersonnel(lecteur(adresse));
            AtomicReference<PageListe> liste = new AtomicReference<>();
            List<String> recus = ordres.de(() -> liste.set(PageListe.ouvrir(visiteur, adresse)));
            assertThat(liste.get().page().code()).isEqualTo(200);
            assertThat(recus).as("ouvrir " + adresse).isNotEmpty().hasSizeLessThanOrEqualTo(AU_PLUS);
            assertThat(ordres.de(() -> assertThat(liste.get().feuilleter(10, 10).code()).isEqualTo(200)))
                    .as("page suivante de " + adresse).isNotEmpty().hasSizeLessThanOrEqualTo(AU_PLUS);
            assertThat(ordres.de(() -> assertThat(liste.get().chercher("a").code()).isEqualTo(200)))
                    .as("recherche dans " + adresse).isNotEmpty().hasSizeLessThanOrEqualTo(AU_PLUS);
        }));
    }

    /** Somebody whose page it is. */
    private static String lecteur(String adresse) {
        return adresse.startsWith("/administration") ? "admin" : adresse.startsWith("/contractuels/consultation") ? "ipr.anglais" : "dpe";
    }

    /** Its rights, the campaign, the post, whether its discipline is closed, what it offers to choose, its school. */
    @Test
    void la_fiche_d_un_poste_ne_demande_chaque_chose_qu_une_fois(Application application) {
        Visiteur dos = new Visiteur(application.adresse()).entrePersonnel("dos");
        String fiche = "/contractuels/poste/fiche?id=" + application.valeur("select min(id) from poste").orElseThrow();
        List<String> recus = new Ordres(application).de(() -> assertThat(dos.ouvrir(fiche).code()).isEqualTo(200));
        assertThat(recus).isNotEmpty().hasSizeLessThanOrEqualTo(AU_PLUS_UNE_FICHE);
    }

    /** The pages that show a table, themselves or through the view they share. */
    private static Stream<String> listes() {
        try (Stream<Path> fichiers = Files.walk(VUES)) {
            return fichiers.map(VUES::relativize).map(Path::toString).filter(f -> f.endsWith(".xhtml") && !f.startsWith("WEB-INF"))
                    .filter(f -> montreUneTable(lire(VUES.resolve(f)))).map(f -> "/" + f.replace(".xhtml", "")).sorted().toList().stream();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static boolean montreUneTable(String vue) {
        return vue.contains("<m:table ") || PARTAGEE.matcher(vue).results().anyMatch(p -> montreUneTable(lire(VUES.resolve(p.group(1)))));
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
