package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentiteTest {

    private static final Identite DPE = new Identite(Porte.PERSONNEL, "dpe");

    @Test
    void la_casse_ne_fait_pas_une_autre_personne() {
        assertThat(DPE.estNommee("DPE")).isTrue();
    }

    /** An accent, a full-width letter, what is not seen: equal for the database's collation or a directory's rules. */
    @ParameterizedTest
    @ValueSource(strings = {"dp\u00e9", "d\uff50e", "dpe\u200b", "dp\u00ade"})
    void tout_autre_signe_fait_une_autre_personne(String nom) {
        assertThat(DPE.estNommee(nom)).isFalse();
    }
}
