package fr.passerelle.contractuels.calculs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The other aim: more posts filled, then better ranks, at the price of priorities. */
class HypotheseTest {

    @Test
    void elle_place_plus_de_monde_et_compte_ceux_qu_elle_lese() {
        DonneesAffectation donnees = new Donnees().candidat("a", "P", "Q").candidat("b", "P").poste("P", 1, "a", "b").poste("Q", 1, "a").lues();
        Hypothese hypothese = Hypothese.calculer(donnees);
        assertThat(Proposition.calculer(donnees).chiffres().affectes()).isEqualTo(1);
        assertThat(hypothese.affectations().affectations()).containsExactly(new Affectation("a", "Q", 2), new Affectation("b", "P", 1));
        assertThat(hypothese.verdict().exemples()).containsExactly(new Defaut(Defaut.Genre.PAIRE_BLOQUANTE, "a", "P"));
        assertThat(hypothese.explications().de("a").manques()).singleElement()
                .satisfies(m -> assertThat(m.motif()).isEqualTo(Explication.Motif.PRIORITE_IGNOREE));
    }

    @Test
    void sans_candidat_ou_sans_poste_elle_est_vide() {
        assertThat(Hypothese.calculer(new Donnees().lues()).affectations().affectations()).isEmpty();
        assertThat(Hypothese.calculer(new Donnees().candidat("a").lues()).affectations().nonAffectes()).containsExactly("a");
        assertThat(Hypothese.calculer(new Donnees().poste("P", Integer.MAX_VALUE).lues()).affectations().placesLibres())
                .isEqualTo(Map.of("P", Integer.MAX_VALUE));
    }
}
