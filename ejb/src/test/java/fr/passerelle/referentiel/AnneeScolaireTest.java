package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnneeScolaireTest {

    @ParameterizedTest
    @CsvSource({"2026-09-01, 2026-2027", "2027-08-31, 2026-2027", "2026-08-31, 2025-2026", "2027-01-01, 2026-2027"})
    void un_jour_est_d_une_annee_qui_va_de_septembre_a_aout(LocalDate jour, String annee) {
        assertThat(AnneeScolaire.de(jour)).hasToString(annee);
        assertThat(AnneeScolaire.lire(annee).premierJour()).isBeforeOrEqualTo(jour);
        assertThat(AnneeScolaire.lire(annee).dernierJour()).isAfterOrEqualTo(jour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-2028", "2027-2026", "26-27", ""})
    void deux_annees_qui_ne_se_suivent_pas_sont_refusees(String saisie) {
        assertThatThrownBy(() -> AnneeScolaire.lire(saisie)).isInstanceOf(CodeInvalide.class);
    }

    @Test
    void les_annees_se_suivent() {
        assertThat(AnneeScolaire.lire("2026-2027").suivante()).hasToString("2027-2028").isGreaterThan(new AnneeScolaire(2026));
    }
}
