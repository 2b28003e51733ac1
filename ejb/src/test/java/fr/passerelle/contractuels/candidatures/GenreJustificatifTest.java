package fr.passerelle.contractuels.candidatures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenreJustificatifTest {

    @Test
    void un_inspecteur_lit_ce_qui_dit_le_parcours_et_rien_de_la_vie_privee() {
        assertThat(LigneConsultation.GENRES).containsExactly(GenreJustificatif.CV, GenreJustificatif.LETTRE_MOTIVATION, GenreJustificatif.RELEVE_NOTES);
    }

    @ParameterizedTest
    @EnumSource(GenreJustificatif.class)
    void ce_qui_est_sensible_n_est_jamais_pedagogique(GenreJustificatif genre) {
        assertThat(genre.estSensible() && genre.estPedagogique()).isFalse();
    }
}
