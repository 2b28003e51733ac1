package fr.passerelle.web.api.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.Tranche;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferentielResourceTest {

    private final ControleResource controle = new ControleResource();

    @ParameterizedTest
    @CsvSource({"uai, 0211227V", "siret, 35600000000048", "ine, 7842593016B"})
    void un_numero_juste_est_valide_sans_motif(String sorte, String valeur) {
        assertThat(controle.controler(sorte, valeur)).isEqualTo(new ReponseControle(true, null));
    }

    @ParameterizedTest
    @CsvSource({"uai, 0312267V", "siret, 41525756200038", "ine, 7842593016M", "uai, n'importe quoi"})
    void un_numero_faux_est_refuse_par_une_phrase(String sorte, String valeur) {
        ReponseControle reponse = controle.controler(sorte, valeur);
        assertThat(reponse.valide()).isFalse();
        assertThat(reponse.motif()).endsWith(".").doesNotContain("??");
    }

    @Test
    void ce_qui_n_a_pas_pu_etre_verifie_est_dit() {
        ReponseControle reponse = controle.controler("ine", "123456789AB");
        assertThat(reponse.valide()).isTrue();
        assertThat(reponse.motif()).contains("n'est pas publiée");
    }

    @ParameterizedTest
    @ValueSource(strings = {"numen", "UAI", ""})
    void une_autre_sorte_de_numero_n_existe_pas(String sorte) {
        assertThatThrownBy(() -> controle.controler(sorte, "0211227V")).isInstanceOf(Introuvable.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "'', 1", "' 12 ', 12", "999999, 999999"})
    void un_numero_de_page_se_lit(String saisie, int page) {
        assertThat(EtablissementResource.numero(saisie)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "deux", "1.5", "99999999999"})
    void une_page_qui_n_existe_pas_est_refusee(String saisie) {
        assertThatThrownBy(() -> EtablissementResource.numero(saisie)).isInstanceOf(ErreurMetier.class)
                .extracting("champ").isEqualTo("page");
    }

    @Test
    void la_derniere_page_peut_etre_incomplete() {
        assertThat(PageEtablissements.de(new Tranche<>(List.of(), 101), 1).pages()).isEqualTo(3);
        assertThat(PageEtablissements.de(new Tranche<>(List.of(), 100), 1).pages()).isEqualTo(2);
        assertThat(PageEtablissements.de(new Tranche<>(List.of(), 0), 1).pages()).isZero();
    }
}
