package fr.passerelle.mesures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MesureTest {

    @Test
    void une_duree_se_rapporte_a_sa_reference_par_les_medianes() {
        Mesure mesure = Mesure.duree("Démarrage", Serie.de(11_000, 12_000, 90_000), "vide :", Serie.de(1_000, 5_000, 6_000), 3);
        assertThat(mesure.mesuree()).isEqualTo("12,0 s (11,0 s à 90,0 s)");
        assertThat(mesure.reference()).isEqualTo("vide : 5,0 s (1,0 s à 6,0 s)");
        assertThat(mesure.rapport()).isEqualTo("2,40 ×");
        assertThat(mesure.visee()).isEqualTo("≤ 3,0 ×");
    }

    @ParameterizedTest
    @CsvSource({"129, 100, TENUE", "130, 100, TENUE", "131, 100, MANQUEE"})
    void une_duree_tient_sa_visee_jusqu_a_sa_borne(double mesuree, double reference, Mesure.Issue issue) {
        assertThat(Mesure.duree("Page", Serie.de(mesuree), "", Serie.de(reference), 1.3).issue()).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({"69, MANQUEE", "70, TENUE", "300, TENUE"})
    void un_debit_tient_sa_visee_a_partir_de_sa_borne(double mesure, Mesure.Issue issue) {
        assertThat(Mesure.debit("Export", Serie.de(mesure), "", Serie.de(100), 0.7).issue()).isEqualTo(issue);
    }

    @Test
    void un_debit_se_rapporte_en_pour_cent() {
        Mesure mesure = Mesure.debit("Export", Serie.de(30_000, 40_000, 50_000), "POI", Serie.de(50_000), 0.7);
        assertThat(mesure.mesuree().replace('\u202f', ' ')).isEqualTo("40 000 lignes/s (30 000 à 50 000)");
        assertThat(mesure.rapport()).isEqualTo("80 %");
        assertThat(mesure.visee()).isEqualTo("≥ 70 %");
    }

    @Test
    void un_compte_n_a_pas_de_rapport() {
        assertThat(Mesure.compte("Ordres", 6, "", 6)).isEqualTo(new Mesure("Ordres", "6", "", "", "≤ 6", Mesure.Issue.TENUE));
        assertThat(Mesure.compte("Ordres", 7, "", 6).issue()).isEqualTo(Mesure.Issue.MANQUEE);
    }

    @ParameterizedTest
    @CsvSource({"0.426, '0,43 ms'", "4.26, '4,3 ms'", "42.6, '43 ms'", "1000, '1,0 s'"})
    void une_duree_s_ecrit_avec_autant_de_chiffres_qu_elle_en_merite(double ms, String texte) {
        assertThat(Mesure.ms(ms)).isEqualTo(texte);
    }
}
