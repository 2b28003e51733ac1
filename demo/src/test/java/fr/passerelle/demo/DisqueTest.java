package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DisqueTest {

    private static final Path DOSSIER = Path.of("/srv/passerelle");

    @Test
    void trop_peu_de_place_se_dit_en_une_phrase() {
        assertThatThrownBy(() -> Disque.verifier(DOSSIER, 12L * 1024 * 1024)).isInstanceOf(Arret.class)
                .hasMessageStartingWith("Il reste 12 Mo sur le disque de /srv/passerelle : il en faut 1500.");
    }

    @Test
    void assez_de_place_ne_dit_rien() {
        assertThatCode(() -> Disque.verifier(DOSSIER, 2_000L * 1024 * 1024)).doesNotThrowAnyException();
    }
}
