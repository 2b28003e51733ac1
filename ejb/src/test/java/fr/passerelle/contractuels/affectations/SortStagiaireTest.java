package fr.passerelle.contractuels.affectations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a stagiaire goes is written in the same way wherever it is read. */
class SortStagiaireTest {

    private static final String LUES = "CLG\tCollège Paul Fort\t0210029T\nAUTRE\tInstitut Montaigne\t0210030U";

    @Test
    void les_ecoles_sont_abregees_avec_leur_uai() {
        assertThat(SortStagiaire.nommer(LUES)).isEqualTo("CLG Paul Fort (0210029T), Institut Montaigne (0210030U)");
        assertThat(SortStagiaire.nommer(null)).isEmpty();
    }

    @Test
    void qui_n_est_affecte_nulle_part_lit_ce_qui_est_decide() {
        assertThat(SortStagiaire.nommer(SortAffectation.AFFECTE, LUES)).isEqualTo(SortStagiaire.nommer(LUES));
        assertThat(SortStagiaire.nommer(SortAffectation.AUCUNE, null)).isEqualTo("Aucune affectation");
    }
}
