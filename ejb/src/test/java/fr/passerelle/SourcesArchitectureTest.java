package fr.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the sources tell: sizes, and statements that would ask the database what time it is. */
class SourcesArchitectureTest {

    private static final Pattern HEURE_DE_LA_BASE = Pattern.compile(
            "\\b(now|sysdate|curdate|curtime|utc_timestamp|utc_date|unix_timestamp)\\s*\\(\\s*\\d*\\s*\\)|\\b(current_timestamp|current_date|current_time)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHAINE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    @Test
    void aucune_classe_ne_depasse_300_lignes() throws IOException {
        assertThat(fichiers("../ejb/src", "../batch/src", "../web/src", "../demo/src", "../ear/src").filter(f -> f.toString().endsWith(".java"))
                .filter(f -> lignes(f).size() > 300)).isEmpty();
    }

    @Test
    void aucun_service_ne_depasse_200_lignes() throws IOException {
        assertThat(fichiers("../ejb/src/main/java").filter(f -> texte(f).contains("\n@Stateless") || texte(f).contains("\n@Singleton"))
                .filter(f -> lignes(f).size() > 200)).isEmpty();
    }

    @Test
    void aucune_page_ni_son_modele_ne_depassent_120_lignes() throws IOException {
        assertThat(fichiers("../web/src/main").filter(f -> f.toString().endsWith(".xhtml") || f.toString().endsWith("Backing.java"))
                .filter(f -> lignes(f).size() > 120)).isEmpty();
    }

    @Test
    void aucune_ligne_ne_depasse_la_largeur() throws IOException {
        assertThat(fichiers("../ejb/src/main/java", "../batch/src/main/java", "../web/src/main/java", "../demo/src/main/java")
                .flatMap(f -> lignes(f).stream().filter(l -> l.length() > 160).map(l -> f + " : " + l.strip()))).isEmpty();
    }

    @Test
    void la_base_ne_dit_pas_l_heure() throws IOException {
        assertThat(fichiers("../ejb/src/main").filter(f -> f.toString().endsWith(".sql"))
                .flatMap(f -> lignes(f).stream().filter(l -> !l.strip().startsWith("--")).filter(HEURE_DE_LA_BASE.asPredicate()).map(l -> f + " : " + l))).isEmpty();
        assertThat(fichiers("../ejb/src/main/java", "../batch/src/main/java", "../web/src/main/java")
                .flatMap(f -> lignes(f).stream().flatMap(l -> CHAINE.matcher(l).results().map(r -> r.group()))
                        .filter(HEURE_DE_LA_BASE.asPredicate()).map(l -> f + " : " + l))).isEmpty();
    }

    @Test
    void chaque_paquet_dit_ce_qu_il_possede() throws IOException {
        assertThat(fichiers("../ejb/src/main/java", "../batch/src/main/java", "../web/src/main/java", "../demo/src/main/java")
                .map(Path::getParent).distinct().filter(d -> !Files.exists(d.resolve("package-info.java")))).isEmpty();
    }

    private static Stream<Path> fichiers(String... dossiers) throws IOException {
        Stream<Path> tous = Stream.empty();
        for (String dossier : dossiers) {
            if (Files.isDirectory(Path.of(dossier))) {
                try (Stream<Path> contenu = Files.walk(Path.of(dossier))) {
                    tous = Stream.concat(tous, contenu.filter(Files::isRegularFile).toList().stream());
                }
            }
        }
        return tous;
    }

    private static List<String> lignes(Path fichier) {
        return texte(fichier).lines().toList();
    }

    private static String texte(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException illisible) {
            return "";
        }
    }
}
