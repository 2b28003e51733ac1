package fr.passerelle.contractuels.contrats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gross monthly pay, from dated rows alone; figures as they were published, or as they follow from the value of the point. */
class CalculRemunerationTest {

    private static final List<Bareme> POINTS = List.of(point("2010-07-01", "2016-06-30", "55.5635"), point("2016-07-01", "2017-01-31", "55.8969"),
            point("2017-02-01", "2022-06-30", "56.2323"), point("2022-07-01", "2023-06-30", "58.2004"), point("2023-07-01", null, "59.0734"));

    @ParameterizedTest
    @CsvSource({
        "309, 2010-07-01, 1430.76",
        "403, 2010-07-01, 1866.01", "403, 2016-07-01, 1877.20", "403, 2017-02-01, 1888.47", "403, 2022-07-01, 1954.56", "403, 2023-07-01, 1983.88",
        "367, 2010-07-01, 1699.32", "367, 2016-07-01, 1709.51", "367, 2017-02-01, 1719.77", "367, 2022-07-01, 1779.96", "367, 2023-07-01, 1806.66",
        "321, 2010-07-01, 1486.32", "321, 2016-07-01, 1495.24", "321, 2017-02-01, 1504.21", "321, 2022-07-01, 1556.86", "321, 2023-07-01, 1580.21",
        "366, 2024-01-01, 1801.74"})
    void un_indice_vaut_le_point_divise_par_douze(BigDecimal indice, LocalDate jour, BigDecimal mensuel) {
        assertThat(calculer(ligne(NatureBareme.INDICE, indice, "100", "2005-01-01", null), jour).mensuelBrut()).isEqualTo(mensuel);
    }

    @Test
    void un_indice_se_paie_a_sa_quotite_et_ne_s_arrondit_qu_une_fois() {
        assertThat(calculer(ligne(NatureBareme.INDICE, new BigDecimal("366"), "33.3333", "2024-01-01", null), LocalDate.of(2026, 9, 1)).mensuelBrut())
                .isEqualTo("600.58");
    }

    @ParameterizedTest
    @CsvSource({"2017-02-01, 865.00", "2022-06-30, 865.00", "2022-07-01, 895.27", "2023-06-30, 895.27", "2023-07-01, 908.70", "2027-09-01, 908.70"})
    void un_montant_suit_la_valeur_du_point_de_date_a_date(LocalDate jour, BigDecimal mensuel) {
        assertThat(calculer(alternant("2017-02-01", null), jour).mensuelBrut()).isEqualTo(mensuel);
    }

    @Test
    void un_montant_fixe_ne_suit_rien() {
        Remuneration fixe = CalculRemuneration.de(new DonneesRemuneration("Alternant", LocalDate.of(2027, 9, 1),
                List.of(ligne(NatureBareme.MONTANT_FIXE, new BigDecimal("909"), null, "2023-07-01", null)), List.of()));
        assertThat(fixe.mensuelBrut()).isEqualTo("909.00");
    }

    @Test
    void le_demi_centime_s_arrondit_au_dessus() {
        assertThat(calculer(ligne(NatureBareme.MONTANT_FIXE, new BigDecimal("100.005"), null, "2023-07-01", null), LocalDate.of(2024, 1, 1)).mensuelBrut())
                .isEqualTo("100.01");
    }

    @Test
    void chaque_ligne_s_explique() {
        assertThat(calculer(alternant("2017-02-01", null), LocalDate.of(2027, 9, 1)).lignes()).extracting(l -> l.phrase().replace('\u00a0', ' ')).containsExactly(
                "Ligne « Alternant » depuis le 01/02/2017 : 865,00 € brut par mois ce jour-là, montant qui suit ensuite la valeur du point d'indice (source : note).",
                "Valeur annuelle du point d'indice au 01/02/2017 : 56,2323 € (source : décret).",
                "Valeur annuelle du point d'indice au 01/09/2027 : 59,0734 € (source : décret).",
                "865,00 € × 59,0734 ÷ 56,2323 = 908,70 €, arrondi au centime le plus proche.");
    }

    @Test
    void sans_ligne_ce_jour_la_le_refus_la_nomme() {
        assertThatThrownBy(() -> calculer(alternant("2017-02-01", "2026-08-31"), LocalDate.of(2026, 9, 1))).isInstanceOf(BaremeManquant.class)
                .satisfies(e -> assertThat(((BaremeManquant) e).valeurs()).containsExactly("Alternant", LocalDate.of(2026, 9, 1)));
        assertThat(calculer(alternant("2017-02-01", "2026-08-31"), LocalDate.of(2026, 8, 31)).mensuelBrut()).isEqualTo("908.70");
    }

    @Test
    void sans_valeur_du_point_a_l_une_des_deux_dates_le_refus_dit_laquelle() {
        assertThatThrownBy(() -> calculer(alternant("2009-10-01", null), LocalDate.of(2026, 9, 1))).isInstanceOf(ValeurPointManquante.class)
                .satisfies(e -> assertThat(((ValeurPointManquante) e).valeurs()).contains(LocalDate.of(2009, 10, 1)));
    }

    @Test
    void une_seule_ligne_d_exemple_fait_un_exemple() {
        assertThat(calculer(alternant("2017-02-01", null), LocalDate.of(2026, 9, 1)).exemple()).isFalse();
        Bareme exemple = new Bareme(NatureBareme.MONTANT_FIXE, BigDecimal.TEN, null, LocalDate.of(2020, 1, 1), null, "note", true);
        assertThat(calculer(exemple, LocalDate.of(2026, 9, 1)).exemple()).isTrue();
    }

    private static Remuneration calculer(Bareme bareme, LocalDate jour) {
        return CalculRemuneration.de(new DonneesRemuneration("Alternant", jour, List.of(bareme), POINTS));
    }

    private static Bareme alternant(String debut, String fin) {
        return ligne(NatureBareme.MONTANT_SUIVANT_POINT, new BigDecimal("865"), null, debut, fin);
    }

    private static Bareme point(String debut, String fin, String valeur) {
        return new Bareme(NatureBareme.VALEUR_POINT, new BigDecimal(valeur), null, LocalDate.parse(debut), fin == null ? null : LocalDate.parse(fin), "décret", false);
    }

    private static Bareme ligne(NatureBareme nature, BigDecimal valeur, String quotite, String debut, String fin) {
        return new Bareme(nature, valeur, quotite == null ? null : new BigDecimal(quotite), LocalDate.parse(debut), fin == null ? null : LocalDate.parse(fin),
                "note", false);
    }
}
