package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    @Test
    void une_panne_se_dit_avec_le_journal_a_lire() throws Exception {
        try (Programme base = sommeil()) {
            base.processus().destroyForcibly();
            assertThat(base.panne().get(10, TimeUnit.SECONDS))
                    .isEqualTo("La base de données a cessé de fonctionner : Passerelle s'arrête. Son journal : /srv/base.log");
        }
    }

    @Test
    void tant_qu_un_programme_vit_il_n_a_pas_de_panne_et_ferme_il_est_fini() throws IOException {
        Programme base = sommeil();
        try (base) {
            assertThat(base.vit()).isTrue();
            assertThat(base.panne()).isNotDone();
        }
        assertThat(base.vit()).isFalse();
    }

    private static Programme sommeil() throws IOException {
        return new Programme("La base de données", new ProcessBuilder("sleep", "60").start(), Path.of("/srv/base.log"));
    }
}
