package fr.passerelle.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReglageTest {

    private static final Path EXEMPLE = Path.of("../wildfly-config/env.example");

    /** What is secret is a file of its own, which the example names. */
    @ParameterizedTest
    @EnumSource
    void chaque_reglage_est_explique_dans_l_exemple(Reglage reglage) throws IOException {
        String variable = reglage.cle().toUpperCase().replace('.', '_');
        assertThat(Files.readString(EXEMPLE)).containsAnyOf("\n" + variable + "=", "\n#" + variable + "=", "fichier " + reglage.cle());
    }
}
