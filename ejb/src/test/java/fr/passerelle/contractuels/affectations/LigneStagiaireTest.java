package fr.passerelle.contractuels.affectations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LigneStagiaireTest {

    private static LigneStagiaire ligne(SortAffectation sort, String voeux, String ecoles) {
        return new LigneStagiaire(1L, "20260002", "LORMEAU", "Tristan", "L0422", "Alternant", true, voeux, sort, ecoles, null);
    }

    @Test
    void les_voeux_sont_dans_l_ordre_et_les_ecoles_nommees_comme_dans_l_academie() {
        LigneStagiaire ligne = ligne(SortAffectation.AFFECTE, "CLG\tCollège Paul Fort\nLYC\tLycée général et technologique Carnot",
                "CLG\tCollège Paul Fort\t0210029T\nCLG\tMontaigne\t0210030U");
        assertThat(ligne.stagiaire()).isEqualTo("LORMEAU Tristan (20260002)");
        assertThat(ligne.voeux()).isEqualTo("1. CLG Paul Fort · 2. LYC Carnot");
        assertThat(ligne.affectation()).isEqualTo("CLG Paul Fort (0210029T), CLG Montaigne (0210030U)");
    }

    @Test
    void sans_poste_ni_voeu_la_ligne_dit_ce_qui_est_decide() {
        assertThat(ligne(SortAffectation.A_DECIDER, null, null).affectation()).isEqualTo("Ce stagiaire n'a pas d'affectation");
        assertThat(ligne(SortAffectation.AUCUNE, null, null).affectation()).isEqualTo("Aucune affectation");
        assertThat(ligne(SortAffectation.AUCUNE, null, null).voeux()).isEmpty();
    }
}
