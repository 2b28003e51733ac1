package fr.passerelle.contractuels.calculs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.contractuels.calculs.Explication.Motif;
import fr.passerelle.contractuels.calculs.Explication.VoeuManque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each candidate is told why they have what they have. */
class ExplicationsTest {

    private final Explications explications = Proposition.calculer(new Donnees()
            .candidat("a", "P").candidat("b", "P").candidat("c", "P", "Q", "R", "S", "T").candidat("d", "P")
            .poste("P", 2, "b", "a", "c", "d").poste("Q", 1, "d").poste("R", 0, "c").poste("S", 1, "a", "c").poste("T", 1, "c").lues()).explications();

    @Test
    void un_premier_voeu_obtenu_n_a_rien_a_expliquer() {
        assertThat(explications.de("a")).isEqualTo(new Explication("a", 1, "P", List.of()));
    }

    @Test
    void chaque_meilleur_voeu_a_sa_raison_et_les_suivants_ne_comptent_pas() {
        Explication explication = explications.de("c");
        assertThat(explication.rang()).isEqualTo(4);
        assertThat(explication.poste()).isEqualTo("S");
        assertThat(explication.manques()).containsExactly(
                new VoeuManque("P", 1, Motif.POURVU, 3, "a", 2),
                new VoeuManque("Q", 2, Motif.NON_ACCEPTABLE, 0, null, 0),
                new VoeuManque("R", 3, Motif.SANS_PLACE, 1, null, 0));
    }

    @Test
    void sans_poste_tous_les_voeux_sont_expliques() {
        Explication explication = explications.de("d");
        assertThat(explication.estAffecte()).isFalse();
        assertThat(explication.rang()).isZero();
        assertThat(explication.manques()).containsExactly(new VoeuManque("P", 1, Motif.POURVU, 4, "a", 2));
    }

    @Test
    void chacun_a_la_sienne_et_un_inconnu_n_en_a_pas() {
        assertThat(explications.toutes()).extracting(Explication::candidat).containsExactly("a", "b", "c", "d");
        assertThatThrownBy(() -> explications.de("z")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("z");
    }
}
