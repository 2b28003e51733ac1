package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys computed apart from the code, with the formulas of the universities' own applications. */
class NumeroIneTest {

    @ParameterizedTest
    @CsvSource({
        "7842593016B, BEA", "1234567890V, BEA", "2405041234E, BEA", "0000000001B, BEA", "9999999998R, BEA",
        "0A1B2C3D4E0, NNE", "123456789A0, NNE", "29CKV5007H3, NNE", "00000000011, NNE", "ZZZZZZZZZZ5, NNE"})
    void une_cle_juste_est_acceptee(String numero, FormeIne forme) {
        assertThat(NumeroIne.controler(numero)).isEqualTo(Controle.VALIDE);
        assertThat(new NumeroIne(numero).forme()).isEqualTo(forme);
    }

    @ParameterizedTest
    @CsvSource({"123456789AB, RNIE", "080142367HH, RNIE", "0801A12345C, APPRENTISSAGE"})
    void une_forme_dont_la_cle_n_est_pas_publiee_est_acceptee_sous_reserve(String numero, FormeIne forme) {
        assertThat(NumeroIne.controler(numero)).isEqualTo(new Controle(true, "ine.forme.seule"));
        assertThat(new NumeroIne(numero).forme()).isEqualTo(forme);
    }

    @ParameterizedTest
    @CsvSource({
        "7842593016M, ine.cle", "1234567890W, ine.cle", "1234567890I, ine.cle", "1234567890O, ine.cle", "1234567890Q, ine.cle",
        "0A1B2C3D4E1, ine.cle", "29CKV5007H4, ine.cle",
        "0000000000A, ine.repete", "1111111111R, ine.repete",
        "784259301B, ine.format", "7842593016BB, ine.format", "784A593016B, ine.format", "ABCDEFGHIJK, ine.format",
        "7842593016-, ine.format", "'', ine.format"})
    void un_numero_faux_est_refuse_avec_son_motif(String numero, String motif) {
        assertThat(NumeroIne.controler(numero)).isEqualTo(Controle.refus(motif));
        assertThatThrownBy(() -> new NumeroIne(numero)).isInstanceOf(NumeroInvalide.class).hasMessage(motif);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7842593016b", " 7842593016 B", "784 259 3016B"})
    void espaces_et_minuscules_ne_comptent_pas(String saisie) {
        assertThat(new NumeroIne(saisie).valeur()).isEqualTo("7842593016B");
    }
}
