package fr.passerelle.contractuels.candidatures;

import static fr.passerelle.contractuels.candidatures.UneCandidature.LE;
import static fr.passerelle.contractuels.candidatures.UneCandidature.uneCandidature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InscriptionTest {

    @Test
    void un_dossier_complet_est_inscrit_une_seule_fois() {
        Candidature candidature = uneCandidature().complete().la();

        assertThat(candidature.inscrireSiComplete(LE)).isTrue();
        assertThat(candidature.inscrireSiComplete(LE.plusSeconds(60))).isFalse();
        assertThat(candidature.getStatut()).isEqualTo(StatutCandidature.INSCRITE);
        assertThat(candidature.getInscriteLe()).isEqualTo(LE);
    }

    @Test
    void il_manque_une_lettre_il_n_est_pas_inscrit() {
        Candidature candidature = uneCandidature().completeSauf(GenreJustificatif.LETTRE_MOTIVATION).la();

        assertThat(candidature.inscrireSiComplete(LE)).isFalse();
        assertThat(candidature.manques()).containsExactly(Manque.LETTRE_MOTIVATION);
        assertThat(candidature.estInscrite()).isFalse();
    }

    @Test
    void un_dossier_inscrit_ne_peut_plus_perdre_ce_qu_il_doit_avoir() {
        Candidature candidature = uneCandidature().inscrite().la();
        Coordonnees sansTelephone = new Coordonnees("1 rue de l'Exemple", "21000", "Dijon", null);

        assertThatThrownBy(() -> candidature.renseigner(sansTelephone, UneCandidature.situation(), "L0422"))
                .isInstanceOf(DossierInscritIncomplet.class);
    }
}
