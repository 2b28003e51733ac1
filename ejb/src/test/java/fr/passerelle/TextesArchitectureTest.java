package fr.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.passerelle.noyau.Acte;
import fr.passerelle.noyau.Textes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal and every act has its words. */
class TextesArchitectureTest {

    private static final Pattern CLE_DE_REFUS = Pattern.compile("extends (?:ErreurMetier|Conflit|Introuvable|AccesRefuse)\\b[^{]*\\{.*?super\\(\"([\\w.]+)\"", Pattern.DOTALL);
    private static final JavaClasses METIER = new ClassFileImporter().importPath("target/classes");

    @Test
    void chaque_refus_a_sa_phrase() throws IOException {
        ResourceBundle erreurs = Textes.lot("erreurs", Locale.FRENCH);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> manquants = sources.filter(f -> f.toString().endsWith(".java")).map(TextesArchitectureTest::lire)
                    .flatMap(s -> CLE_DE_REFUS.matcher(s).results().map(r -> r.group(1))).filter(cle -> !erreurs.containsKey(cle)).toList();
            assertThat(manquants).isEmpty();
        }
    }

    @Test
    void chaque_acte_du_journal_a_son_nom() {
        ResourceBundle actes = Textes.lot("actes", Locale.FRENCH);
        assertThat(METIER.stream().filter(c -> c.isEnum() && c.isAssignableTo(Acte.class)).map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants())).map(acte -> ((Enum<?>) acte).name())
                .filter(cle -> !actes.containsKey(cle))).isEmpty();
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException illisible) {
            return "";
        }
    }
}
