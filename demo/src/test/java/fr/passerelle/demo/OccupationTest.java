package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccupationTest {

    @TempDir
    private Path dossier;

    @Test
    void un_dossier_n_est_pris_qu_une_fois() throws IOException {
        try (Occupation premiere = Occupation.prendre(dossier)) {
            assertThat(premiere).isNotNull();
            assertThatThrownBy(() -> Occupation.prendre(dossier)).isInstanceOf(Arret.class).hasMessageContaining("Une autre Passerelle");
        }
        Occupation.prendre(dossier).close();
    }

    @Test
    void un_dossier_qui_contient_autre_chose_est_laisse_en_paix() throws IOException {
        Path base = Files.createDirectory(dossier.resolve("base"));
        assertThatThrownBy(() -> Occupation.prendre(dossier)).isInstanceOf(Arret.class).hasMessageContaining("choisissez un --dossier vide");
        assertThat(base).exists();
        assertThat(dossier.resolve("verrou")).doesNotExist();
    }

    @Test
    void ce_qu_un_arret_brutal_a_laisse_est_fini_au_depart_suivant() throws IOException, InterruptedException {
        Process laisse = new ProcessBuilder("sleep", "60").start();
        String debut = laisse.toHandle().info().startInstant().map(Instant::toEpochMilli).map(String::valueOf).orElseThrow();
        Files.createFile(dossier.resolve("verrou"));
        Files.writeString(dossier.resolve("processus"), laisse.pid() + "=" + debut + "\n");
        Occupation.prendre(dossier).close();
        assertThat(laisse.waitFor()).isNotZero();
    }

    @Test
    void un_processus_qui_a_seulement_le_meme_numero_est_laisse_en_paix() throws IOException {
        Process autre = new ProcessBuilder("sleep", "60").start();
        try {
            Files.createFile(dossier.resolve("verrou"));
            Files.writeString(dossier.resolve("processus"), autre.pid() + "=978307200000\n");
            Occupation.prendre(dossier).close();
            assertThat(autre.isAlive()).isTrue();
        } finally {
            autre.destroy();
        }
    }
}
