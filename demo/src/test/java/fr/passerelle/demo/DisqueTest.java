package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisqueTest {

    private static final long MEGA = 1024 * 1024;

    @TempDir
    private Path dossier;

    @Test
    void trop_peu_de_place_se_dit_en_une_phrase() {
        assertThatThrownBy(() -> Disque.verifier(dossier, 12 * MEGA)).isInstanceOf(Arret.class)
                .hasMessageStartingWith("Il reste 12 Mo sur le disque de " + dossier + " : il en faut 1500.");
    }

    @Test
    void assez_de_place_ne_dit_rien() {
        assertThatCode(() -> Disque.verifier(dossier, 2_000 * MEGA)).doesNotThrowAnyException();
    }

    @Test
    void un_dossier_deja_prepare_demande_moins_de_place() throws IOException {
        Files.createFile(Files.createDirectory(dossier.resolve("mariadb")).resolve("pret"));
        assertThatCode(() -> Disque.verifier(dossier, 600 * MEGA)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Disque.verifier(dossier, 12 * MEGA)).hasMessageContaining("il en faut 500.");
    }
}
