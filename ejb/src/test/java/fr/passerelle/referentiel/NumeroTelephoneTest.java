package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeroTelephoneTest {

    @ParameterizedTest
    @ValueSource(strings = {"0600000000", "06 00 00 00 00", "06-00-00-00-00", "06.00.00.00.00", " 06/00/00/00/00 ",
        "+33 6 00 00 00 00", "+33 (0)6 00 00 00 00", "0033600000000", "06\u00A000\u202F00 00 00"})
    void dix_chiffres_se_lisent_quels_que_soient_les_separateurs(String saisie) {
        assertThat(NumeroTelephone.lire(saisie)).contains("0600000000");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"00-00-00-00", "060000000", "06000000000", "6000000000", "0000000000", "06 OO 00 00 00",
        "+49 170 0000000"})
    void le_reste_est_refuse(String saisie) {
        assertThat(NumeroTelephone.lire(saisie)).isEmpty();
    }

    @Test
    void il_se_relit_par_paires() {
        assertThat(NumeroTelephone.ecrire("0600000001")).isEqualTo("06 00 00 00 01");
        assertThat(NumeroTelephone.ecrire(null)).isEmpty();
    }
}
