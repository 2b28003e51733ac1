package fr.passerelle.contractuels.candidatures;

import static fr.passerelle.contractuels.candidatures.UneCandidature.uneCandidature;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who may not know of a handicap is told nothing of it, and changes nothing to it. */
class HandicapTest {

    private static final Situation DECLAREE = new Situation(SituationFamiliale.MARIE, 1, null, true, false);

    @Test
    void la_situation_se_tait() {
        assertThat(DECLAREE.sansHandicap().isHandicap()).isFalse();
        assertThat(DECLAREE.sansHandicap().getNombreEnfants()).isEqualTo(1);
    }

    @Test
    void la_fiche_de_qui_ne_peut_le_lire_ne_le_porte_pas_et_le_laisse_comme_il_est() {
        Candidature candidature = uneCandidature().complete().la();
        candidature.renseigner(UneCandidature.A_DIJON, DECLAREE, "L0422");

        SaisieFiche saisie = new SaisieFiche(candidature, false);

        assertThat(saisie.getHandicap()).isNull();
        assertThat(saisie.situation(candidature.getSituation()).isHandicap()).isTrue();
    }

    @Test
    void une_ligne_de_liste_ne_montre_pas_sa_piece_a_qui_ne_peut_la_lire() {
        LigneCandidature ligne = new LigneCandidature(1L, 2L, "20260002", "L0422", "ANGLAIS", "ALTERNANT", "Alternant", "LORMEAU",
                "Tristan", StatutCandidature.INSCRITE, Pieces.AUCUNE.avec(GenreJustificatif.HANDICAP));

        assertThat(ligne.sansSensibles().pieces().presentes()).isEmpty();
        assertThat(ligne.sansSensibles().documents()).isEmpty();
    }
}
