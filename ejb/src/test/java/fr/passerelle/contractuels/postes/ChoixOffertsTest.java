package fr.passerelle.contractuels.postes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.referentiel.FonctionDiscipline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is closed is not offered, and stays on what names it. */
class ChoixOffertsTest {

    private final ChoixOfferts offerts = ChoixOfferts.de(List.of(
            couple("L0421", false, "ALTERNANT", true), couple("L0421", false, "TIERS_TEMPS", false),
            couple("L0422", true, "ALTERNANT", true), couple("L0422", true, "TIERS_TEMPS", false)));

    private static Object[] couple(String discipline, boolean active, String type, boolean actif) {
        return new Object[] {discipline, discipline, FonctionDiscipline.ENS, active, type, type, actif};
    }

    @Test
    void ce_qui_est_ferme_n_est_pas_propose() {
        assertThat(offerts.disciplines()).extracting(ChoixOfferts.Discipline::code).containsExactly("L0422");
        assertThat(offerts.types()).extracting(ChoixOfferts.Type::code).containsExactly("ALTERNANT");
        assertThat(offerts.typesEt(null)).isEqualTo(offerts.types());
        assertThat(offerts.typesEt("ALTERNANT")).isEqualTo(offerts.types());
    }

    @Test
    void ce_qui_est_ferme_se_montre_la_ou_il_est_deja_choisi() {
        assertThat(offerts.disciplinesEt("L0421")).extracting(ChoixOfferts.Discipline::code).containsExactly("L0422", "L0421");
        assertThat(offerts.typesEt("TIERS_TEMPS")).extracting(ChoixOfferts.Type::code).containsExactly("ALTERNANT", "TIERS_TEMPS");
    }
}
