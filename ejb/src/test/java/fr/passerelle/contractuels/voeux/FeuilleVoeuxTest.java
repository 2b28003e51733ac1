package fr.passerelle.contractuels.voeux;

import static fr.passerelle.contractuels.candidatures.UneCandidature.LE;
import static fr.passerelle.contractuels.candidatures.UneCandidature.uneCandidature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The maintien of a candidature, and its wishes. */
class FeuilleVoeuxTest {

    private static final List<String> VOEUX = List.of("0211227V", "0210034Y", "0710012C");

    private final FeuilleVoeux feuille = new FeuilleVoeux(uneCandidature().inscrite().la());

    @Test
    void sans_reponse_la_candidature_n_est_pas_maintenue() {
        assertThat(feuille.maintien()).isEmpty();
        assertThat(feuille.estMaintenue()).isFalse();
        assertThatThrownBy(() -> feuille.classer(VOEUX, LE)).isInstanceOf(MaintienNonDit.class);
    }

    @Test
    void maintenue_elle_garde_ses_voeux_dans_l_ordre_dit() {
        feuille.maintenir(true, LE);
        feuille.classer(VOEUX, LE);

        assertThat(feuille.etablissements()).containsExactlyElementsOf(VOEUX);
        assertThat(feuille.getValideeLe()).isEqualTo(LE);

        feuille.classer(List.of("0710012C", "0211227V"), LE.plusSeconds(60));
        assertThat(feuille.etablissements()).containsExactly("0710012C", "0211227V");
    }

    @Test
    void une_reponse_reprise_laisse_les_voeux_ou_ils_etaient() {
        feuille.maintenir(true, LE);
        feuille.classer(VOEUX, LE);
        feuille.maintenir(false, LE.plusSeconds(60));

        assertThat(feuille.estMaintenue()).isFalse();
        assertThat(feuille.etablissements()).containsExactlyElementsOf(VOEUX);
        assertThatThrownBy(() -> feuille.classer(List.of("0211227V"), LE.plusSeconds(90))).isInstanceOf(MaintienNonDit.class);

        feuille.maintenir(true, LE.plusSeconds(120));
        assertThat(feuille.etablissements()).containsExactlyElementsOf(VOEUX);
    }

    @Test
    void la_derniere_saisie_est_la_reponse_ou_les_voeux_selon_ce_qui_vint_apres() {
        assertThat(feuille.derniereSaisie()).isNull();
        feuille.maintenir(true, LE);
        assertThat(feuille.derniereSaisie()).isEqualTo(LE);
        feuille.classer(VOEUX, LE.plus(Duration.ofHours(1)));
        assertThat(feuille.derniereSaisie()).isEqualTo(LE.plus(Duration.ofHours(1)));
        feuille.maintenir(false, LE.plus(Duration.ofHours(2)));
        assertThat(feuille.derniereSaisie()).isEqualTo(LE.plus(Duration.ofHours(2)));
    }
}
