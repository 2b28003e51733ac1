package fr.passerelle.mesures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelevesDuJourTest {

    @TempDir
    private Path dossier;

    @Test
    void les_entrees_ne_comptent_pas_dans_le_jour() throws Exception {
        Path releves = Files.write(dossier.resolve("releves.tsv"), List.of("entrée\t1000\t9000", "résultat\t10000\t30", "réponse\t12000\t10",
                "résultat\t11000\t20", "réponse\t14000\t40"));
        RelevesDuJour jour = RelevesDuJour.lire(releves);
        assertThat(jour.nombre()).isEqualTo(4);
        assertThat(jour.secondes()).isEqualTo(4);
        assertThat(jour.debit()).isEqualTo(1);
        assertThat(jour.centile(50)).isEqualTo(20);
        assertThat(jour.centile(99)).isEqualTo(40);
        assertThat(jour.centile(100)).isEqualTo(40);
    }
}
