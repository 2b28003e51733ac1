package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void sans_option_on_part_de_8080_dans_le_dossier_du_projet() {
        Options options = lire();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.dossier().isAbsolute()).isTrue();
        assertThat(options.vierge()).isFalse();
        assertThat(options.volume()).isEqualTo(Options.Volume.DEMONSTRATION);
    }

    @Test
    void une_valeur_se_donne_apres_un_egal_ou_une_espace() {
        assertThat(lire("--port", "9000").port()).isEqualTo(9000);
        assertThat(lire("--port=9000", "--vierge", "--volume=academie"))
                .satisfies(o -> assertThat(o.vierge()).isTrue())
                .satisfies(o -> assertThat(o.volume()).isEqualTo(Options.Volume.ACADEMIE));
        assertThat(lire("--horloge", "2026-06-10T08:00").horloge()).isEqualTo(LocalDateTime.of(2026, 6, 10, 8, 0));
    }

    @Test
    void ce_qui_ne_se_lit_pas_est_refuse_en_une_phrase() {
        assertThatThrownBy(() -> lire("--port", "quatre")).isInstanceOf(Arret.class).hasMessageContaining("quatre");
        assertThatThrownBy(() -> lire("--port")).isInstanceOf(Arret.class).hasMessage("--port attend une valeur.");
        assertThatThrownBy(() -> lire("--dossier", "--vierge")).isInstanceOf(Arret.class).hasMessage("--dossier attend une valeur.");
        assertThatThrownBy(() -> lire("--dossier=")).isInstanceOf(Arret.class).hasMessage("--dossier attend une valeur.");
        assertThatThrownBy(() -> lire("--horloge", "hier")).isInstanceOf(Arret.class).hasMessageContaining("hier");
        assertThatThrownBy(() -> lire("--volume", "planete")).isInstanceOf(Arret.class).hasMessageContaining("planete");
        assertThatThrownBy(() -> lire("--couleur", "bleu")).isInstanceOf(Arret.class).hasMessageContaining("--couleur");
    }

    private static Options lire(String... mots) {
        return Options.lire(List.of(mots), Path.of("serveur"), Path.of("passerelle.ear"));
    }
}
