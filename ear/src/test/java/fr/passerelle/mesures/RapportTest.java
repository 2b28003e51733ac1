package fr.passerelle.mesures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RapportTest {

    private final Rapport rapport = new Rapport(List.of(Mesure.compte("Ordres", 7, "tri 7", 6), Mesure.constat("Tas du serveur", "312 Mo", "")));

    @Test
    void le_texte_aligne_ses_colonnes_et_dit_ce_qui_est_manque() {
        assertThat(rapport.texte().lines()).containsExactly(
                "mesure          Passerelle  référence  rapport  visé",
                "Ordres          7           tri 7               ≤ 6   manqué",
                "Tas du serveur  312 Mo");
    }

    @Test
    void le_tableau_du_readme_a_une_case_par_colonne() {
        assertThat(rapport.markdown().lines()).containsExactly(
                "| mesure | Passerelle | référence | rapport | visé |  |",
                "|---|---|---|---|---|---|",
                "| Ordres | 7 | tri 7 |  | ≤ 6 | manqué |",
                "| Tas du serveur | 312 Mo |  |  |  |  |");
    }
}
