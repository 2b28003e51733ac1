package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.web.noyau.CritereRgaa.Etat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    void un_etat_affirme_dit_comment_il_a_ete_teste() throws IOException {
        assertThat(table()).allSatisfy(c -> assertThat(c.test().isEmpty()).as(c.numero()).isEqualTo(c.etat() == Etat.NON_TESTE));
    }

    @Test
    void une_cellule_entre_guillemets_garde_ses_points_virgules() {
        assertThat(CritereRgaa.lire("entete\n1.1;Images;\"Une ; deux\";non testé;\n")).singleElement()
                .isEqualTo(new CritereRgaa("1.1", "Images", "Une ; deux", Etat.NON_TESTE, ""));
    }
}
