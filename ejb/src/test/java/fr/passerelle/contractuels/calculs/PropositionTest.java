package fr.passerelle.contractuels.calculs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The proposal on examples that can be followed by hand. */
class PropositionTest {

    /** Two stable assignments: each has their first wish, or each post its first choice. */
    private static Donnees carre() {
        return new Donnees().candidat("Anne", "Dijon", "Beaune").candidat("Bruno", "Beaune", "Dijon")
                .poste("Dijon", 1, "Bruno", "Anne").poste("Beaune", 1, "Anne", "Bruno");
    }

    @Test
    void entre_deux_affectations_stables_celle_que_preferent_les_candidats_est_proposee() {
        Affectations affectations = Proposition.calculer(carre().lues()).affectations();
        assertThat(affectations.affectations()).containsExactly(new Affectation("Anne", "Dijon", 1), new Affectation("Bruno", "Beaune", 1));
        assertThat(affectations.nonAffectes()).isEmpty();
        assertThat(affectations.placesLibres()).isEqualTo(Map.of("Beaune", 0, "Dijon", 0));
    }

    /** Gale and Shapley, 1962, example 1: three stable assignments, the proposers' gives each their first wish. */
    @Test
    void l_exemple_de_gale_et_shapley_donne_a_chacun_son_premier_voeu() {
        Proposition proposition = Proposition.calculer(new Donnees()
                .candidat("a", "A", "B", "C").candidat("b", "B", "C", "A").candidat("c", "C", "A", "B")
                .poste("A", 1, "b", "c", "a").poste("B", 1, "c", "a", "b").poste("C", 1, "a", "b", "c").lues());
        assertThat(proposition.affectations().affectations())
                .containsExactly(new Affectation("a", "A", 1), new Affectation("b", "B", 1), new Affectation("c", "C", 1));
        assertThat(proposition.chiffres().premiersVoeux()).isEqualTo(3);
    }

    @Test
    void qui_est_renvoye_redemande_jusqu_a_ce_qu_un_poste_le_garde() {
        Affectations affectations = Proposition.calculer(new Donnees()
                .candidat("a", "P", "Q", "R").candidat("b", "P", "Q", "R").candidat("c", "P", "Q", "R").candidat("d", "P", "Q")
                .poste("P", 2, "d", "c", "b", "a").poste("Q", 1, "a", "b").poste("R", 3, "b").lues()).affectations();
        assertThat(affectations.affectations()).containsExactly(new Affectation("a", "Q", 2), new Affectation("b", "R", 3),
                new Affectation("c", "P", 1), new Affectation("d", "P", 1));
        assertThat(affectations.placesLibres()).isEqualTo(Map.of("P", 0, "Q", 0, "R", 2));
    }

    @Test
    void qu_un_poste_ne_classe_pas_n_y_est_jamais_meme_s_il_reste_des_places() {
        Affectations affectations = Proposition.calculer(new Donnees().candidat("a", "P").candidat("b", "P").poste("P", 2, "b").lues()).affectations();
        assertThat(affectations.affectations()).containsExactly(new Affectation("b", "P", 1));
        assertThat(affectations.nonAffectes()).containsExactly("a");
    }

    @Test
    void sans_candidat_ou_sans_poste_la_proposition_est_vide() {
        assertThat(Proposition.calculer(new Donnees().lues()).affectations()).isEqualTo(new Affectations(List.of(), List.of(), new TreeMap<>()));
        assertThat(Proposition.calculer(new Donnees().candidat("a").lues()).affectations().nonAffectes()).containsExactly("a");
        assertThat(Proposition.calculer(new Donnees().poste("P", 2).lues()).affectations().placesLibres()).isEqualTo(Map.of("P", 2));
        assertThat(Proposition.calculer(new Donnees().candidat("a", "P").poste("P", 0, "a").lues()).affectations().nonAffectes()).containsExactly("a");
    }

    @Test
    void un_poste_peut_offrir_plus_de_places_qu_il_n_y_a_de_monde() {
        assertThat(Proposition.calculer(new Donnees().candidat("a", "P").poste("P", Integer.MAX_VALUE, "a").lues()).chiffres().placesLibres())
                .isEqualTo(Integer.MAX_VALUE - 1L);
    }

    @Test
    void les_chiffres_resument_l_affectation() {
        Chiffres chiffres = Proposition.calculer(new Donnees().candidat("a", "P", "Q").candidat("b", "P", "Q").candidat("c", "P")
                .candidat("d", "Q").poste("P", 1, "a", "b", "c").poste("Q", 3, "b", "d").lues()).chiffres();
        assertThat(chiffres).isEqualTo(new Chiffres(3, 1, 1, 2, 4));
        assertThat(chiffres.rangMoyen()).hasValueSatisfying(r -> assertThat(r).isEqualByComparingTo("1.333"));
        assertThat(Proposition.calculer(new Donnees().lues()).chiffres().rangMoyen()).isEmpty();
    }

    @Test
    void un_resultat_que_le_controle_refuse_ne_sort_pas() {
        DonneesAffectation donnees = carre().lues();
        Placement placement = AcceptationDifferee.calculer(Instance.de(donnees));
        Affectations faussees = new Affectations(List.of(), List.of("Anne", "Bruno"), new TreeMap<>(Map.of("Beaune", 1, "Dijon", 1)));
        assertThatThrownBy(() -> Proposition.certifiee(donnees, placement, faussees)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PAIRE_BLOQUANTE");
    }
}
