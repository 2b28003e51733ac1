package fr.passerelle.contractuels.contrats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.noyau.PeriodeInversee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaremeRemunerationTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31, 2025-01-01, 2025-12-31, false",
        "2024-01-01, 2024-12-31, 2024-12-31, 2025-12-31, true",
        "2024-01-01, , 2030-01-01, , true",
        "2030-01-01, , 2024-01-01, 2029-12-31, false",
        "2024-01-01, 2026-12-31, 2025-01-01, 2025-12-31, true"})
    void deux_lignes_du_meme_type_se_chevauchent_des_qu_un_jour_est_commun(String debut, String fin, String autreDebut, String autreFin, boolean attendu) {
        assertThat(ligne("ALTERNANT", debut, fin).chevauche(ligne("ALTERNANT", autreDebut, autreFin))).isEqualTo(attendu);
        assertThat(ligne("ALTERNANT", autreDebut, autreFin).chevauche(ligne("ALTERNANT", debut, fin))).isEqualTo(attendu);
        assertThat(ligne("ALTERNANT", debut, fin).chevauche(ligne("CPE", autreDebut, autreFin))).isFalse();
    }

    @Test
    void une_ligne_ne_finit_pas_avant_de_commencer() {
        assertThatThrownBy(() -> ligne("ALTERNANT", "2024-01-02", "2024-01-01")).isInstanceOf(PeriodeInversee.class);
        assertThat(ligne("ALTERNANT", "2024-01-01", "2024-01-01").getFin()).isEqualTo("2024-01-01");
    }

    @Test
    void un_type_de_poste_et_une_quotite_sont_demandes_quand_la_nature_en_veut() {
        assertThatThrownBy(() -> ligne(null, "2024-01-01", null)).isInstanceOf(BaremeIncomplet.class)
                .satisfies(e -> assertThat(((BaremeIncomplet) e).champ()).isEqualTo("typePoste"));
        Bareme indice = new Bareme(NatureBareme.INDICE, BigDecimal.TEN, null, LocalDate.of(2024, 1, 1), null, "note", false);
        assertThatThrownBy(() -> new BaremeRemuneration("ALTERNANT", indice, null)).isInstanceOf(BaremeIncomplet.class)
                .satisfies(e -> assertThat(((BaremeIncomplet) e).champ()).isEqualTo("quotite"));
    }

    @Test
    void les_jours_sans_ligne_se_disent() {
        assertThat(Lacune.entre(List.of(bareme("2025-09-01", null), bareme("2022-01-01", "2022-12-31"), bareme("2023-01-01", "2025-06-30"))))
                .containsExactly(new Lacune(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 8, 31)));
        assertThat(Lacune.entre(List.of())).isEmpty();
    }

    private static BaremeRemuneration ligne(String type, String debut, String fin) {
        return new BaremeRemuneration(type, bareme(debut, fin), null);
    }

    private static Bareme bareme(String debut, String fin) {
        return new Bareme(NatureBareme.MONTANT_FIXE, BigDecimal.TEN, null, LocalDate.parse(debut), fin == null ? null : LocalDate.parse(fin), "note", false);
    }
}
