package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeroUaiTest {

    @ParameterizedTest
    @ValueSource(strings = {"0211227V", "0211357L", "0210034Y", "0710012C", "0120006S", "0710536X", "0890822K", "0060001U",
        "0640001D", "1340035K", "0819999D", "0310001H", "0312267W", "0010001W", "6200001G", "9870026P"})
    void un_numero_attribue_est_accepte(String numero) {
        assertThat(NumeroUai.controler(numero)).isEqualTo(Controle.VALIDE);
        assertThat(new NumeroUai(numero)).hasToString(numero);
    }

    @ParameterizedTest
    @CsvSource({
        "0010001H, uai.cle", "0312267V, uai.cle", "0211227W, uai.cle", "0211227I, uai.cle", "0211227O, uai.cle",
        "0211227, uai.format", "211227V, uai.format", "02112277V, uai.format", "0211227VV, uai.format",
        "021122OV, uai.format", "V0211227, uai.format", "'', uai.format"})
    void un_numero_faux_est_refuse_avec_son_motif(String numero, String motif) {
        assertThat(NumeroUai.controler(numero)).isEqualTo(Controle.refus(motif));
        assertThatThrownBy(() -> new NumeroUai(numero)).isInstanceOf(NumeroInvalide.class).hasMessage(motif);
    }

    @ParameterizedTest
    @NullSource
    void rien_n_est_pas_un_numero(String numero) {
        assertThat(NumeroUai.controler(numero).valide()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 0211227v ", "0211227 V", "021\u00a01227v", "021\u202f1227V"})
    void espaces_et_minuscules_ne_comptent_pas(String saisie) {
        assertThat(new NumeroUai(saisie).valeur()).isEqualTo("0211227V");
    }

    @Test
    void les_chiffres_d_un_autre_alphabet_sont_refuses() {
        assertThat(NumeroUai.controler("\u0660\u0661\u0661\u0661\u0662\u0662\u0667V")).isEqualTo(Controle.refus("uai.format"));
    }
}
