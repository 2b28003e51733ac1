package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeroSiretTest {

    @ParameterizedTest
    @ValueSource(strings = {"19010001600012", "13002526500013", "73282932000074", "190 100 016 00012", "190\u00a0100\u00a0016\u00a000012"})
    void un_numero_dont_la_somme_de_luhn_est_juste_est_accepte(String numero) {
        assertThat(NumeroSiret.controler(numero)).isEqualTo(Controle.VALIDE);
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({"35600000000048, siège (Luhn)", "35600000049837, bureau (somme multiple de 5)", "35600000000001, bureau (somme 15)"})
    void la_poste_est_acceptee_par_l_une_ou_l_autre_regle(String numero, String cas) {
        assertThat(NumeroSiret.controler(numero)).as(cas).isEqualTo(Controle.VALIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "77775659300018, siret.cle", "41525756200038, siret.cle", "15600011700453, siret.cle", "19630061063113, siret.cle",
        "80486689800035, siret.cle", "19777296000014, siret.cle", "19986001300013, siret.cle",
        "35600000012342, siret.cle", "19010001600021, siret.cle",
        "00000000000000, siret.repete", "11111111111111, siret.repete", "33333333333333, siret.repete",
        "190100016, siret.format", "190100016000122, siret.format", "1901000160001A, siret.format", "'', siret.format"})
    void un_numero_faux_est_refuse_avec_son_motif(String numero, String motif) {
        assertThat(NumeroSiret.controler(numero)).isEqualTo(Controle.refus(motif));
        assertThatThrownBy(() -> new NumeroSiret(numero)).isInstanceOf(NumeroInvalide.class).hasMessage(motif);
    }

    @Test
    void la_somme_multiple_de_cinq_ne_vaut_que_pour_la_poste() {
        assertThat(CleDeControle.sommeDesChiffres("77775659300018") % 5).isZero();
        assertThat(NumeroSiret.controler("77775659300018").valide()).isFalse();
    }

    @Test
    void le_siren_est_fait_des_neuf_premiers_chiffres() {
        assertThat(new NumeroSiret("356 000 000 00048").siren()).isEqualTo("356000000");
    }
}
