package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.web.noyau.CritereRgaa.Etat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CritereRgaaTest {

    private static List<CritereRgaa> table() throws IOException {
        return CritereRgaa.lire(Files.readString(Path.of("../docs/accessibilite/rgaa-4.1.csv")));
    }

    @Test
    void la_table_a_les_106_criteres_de_la_version_4_1_par_theme() throws IOException {
        Map<String, Long> parTheme = table().stream()
                .collect(Collectors.groupingBy(c -> c.numero().replaceFirst("\\..*", ""), Collectors.counting()));
        assertThat(parTheme).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(Map.entry("1", 9L), Map.entry("2", 2L), Map.entry("3", 3L),
                Map.entry("4", 13L), Map.entry("5", 8L), Map.entry("6", 2L), Map.entry("7", 5L), Map.entry("8", 10L), Map.entry("9", 4L),
                Map.entry("10", 14L), Map.entry("11", 13L), Map.entry("12", 11L), Map.entry("13", 12L)));
        assertThat(table()).extracting(CritereRgaa::numero).doesNotHaveDuplicates();
    }

    @Test
    void chaque_critere_dit_comment_il_a_ete_teste_ou_pourquoi_il_est_sans_objet() throws IOException {
        assertThat(table()).allSatisfy(c -> assertThat(c.test()).as(c.numero()).hasSizeGreaterThan(10));
    }

    @Test
    void les_tests_que_la_table_nomme_existent() throws IOException {
        Set<String> nommes = new TreeSet<>();
        table().forEach(c -> Pattern.compile("\\w+(IT|Test)\\b").matcher(c.test()).results().forEach(m -> nommes.add(m.group())));
        List<String> tests = new ArrayList<>();
        for (String module : List.of("ejb", "web", "ear")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                sources.forEach(s -> tests.add(s.getFileName().toString().replace(".java", "")));
            }
        }
        assertThat(nommes).contains("AccessibiliteIT");
        assertThat(tests).containsAll(nommes);
    }

    /** Words a hand-made check is announced by. */
    @Test
    void un_critere_conforme_nomme_un_test_ou_une_lecture() throws IOException {
        assertThat(table()).filteredOn(c -> c.etat() == Etat.CONFORME)
                .allSatisfy(c -> assertThat(c.test()).as(c.numero()).containsPattern("IT\\b|Test\\b|axe-core|[Ll]ecture"));
    }

    @Test
    void une_cellule_entre_guillemets_garde_ses_points_virgules() {
        assertThat(CritereRgaa.lire("entete\n1.1;Images;\"Une ; deux\";non conforme;Lecture\n")).singleElement()
                .isEqualTo(new CritereRgaa("1.1", "Images", "Une ; deux", Etat.NON_CONFORME, "Lecture"));
    }
}
