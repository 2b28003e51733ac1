package fr.passerelle.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What narrows a list to what its caller may see and has chosen. */
class RestrictionTest {

    private final Restriction campagne = Restriction.a("c.campagne.id = :campagne", Map.of("campagne", 7L));

    @Test
    void ce_qui_n_est_pas_choisi_ne_restreint_rien() {
        assertThat(campagne.egal("c.type", "type", null).egal("c.type", "type", " ")).isEqualTo(campagne);
    }

    @Test
    void chaque_choix_s_ajoute_avec_sa_valeur() {
        Restriction choisie = campagne.egal("c.type", "type", "ALTERNANT").et("c.supprime = false");

        assertThat(choisie.condition()).isEqualTo("c.campagne.id = :campagne and c.type = :type and c.supprime = false");
        assertThat(choisie.parametres()).isEqualTo(Map.of("campagne", 7L, "type", "ALTERNANT"));
    }

    @Test
    void qui_n_est_limite_a_rien_voit_tout_et_qui_n_a_droit_a_rien_ne_voit_rien() {
        assertThat(campagne.parmi("c.discipline", "disciplines", Optional.empty())).isEqualTo(campagne);

        Restriction rien = campagne.parmi("c.discipline", "disciplines", Optional.of(Set.of()));
        assertThat(rien.condition()).endsWith("and c.discipline in :disciplines");
        assertThat(rien.parametres().get("disciplines")).isEqualTo(Set.of(""));
    }

    @Test
    void une_premiere_condition_ne_commence_pas_par_et() {
        assertThat(Restriction.AUCUNE.et("d.active = true").condition()).isEqualTo("d.active = true");
    }
}
