package fr.passerelle.contractuels.campagnes;

import static fr.passerelle.contractuels.campagnes.UneCampagne.LE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.campagnes.Campagne.Phase;
import fr.passerelle.contractuels.candidatures.UneCandidature;
import fr.passerelle.noyau.Periode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PeriodeDossierTest {

    private final Campagne campagne = new Campagne(2026, UneCampagne.desDates(), 5);

    @Test
    void pendant_l_inscription_rien_ne_s_y_oppose() {
        ouvrir(Phase.OUVERTURE, -30, 90);
        ouvrir(Phase.INSCRIPTION, -10, 20);

        assertThat(PeriodeDossier.pourCandidat(campagne, LE)).isEmpty();
    }

    @Test
    void apres_l_inscription_le_motif_dit_depuis_quand() {
        ouvrir(Phase.OUVERTURE, -30, 90);
        Instant fin = ouvrir(Phase.INSCRIPTION, -10, -1).getFin();

        assertThat(PeriodeDossier.pourCandidat(campagne, LE)).hasValueSatisfying(motif -> {
            assertThat(motif.cle()).isEqualTo("contractuels.inscription.close");
            assertThat(motif.valeurs()).containsExactly(fin);
        });
    }

    @Test
    void avant_l_inscription_le_motif_dit_a_partir_de_quand() {
        ouvrir(Phase.OUVERTURE, -30, 90);
        ouvrir(Phase.INSCRIPTION, 3, 20);

        assertThat(PeriodeDossier.pourCandidat(campagne, LE)).get().extracting("cle")
                .isEqualTo("contractuels.inscription.avenir");
    }

    @Test
    void l_application_fermee_l_emporte_sur_l_inscription_ouverte() {
        ouvrir(Phase.OUVERTURE, -30, -2);
        ouvrir(Phase.INSCRIPTION, -10, 20);

        assertThat(PeriodeDossier.pourCandidat(campagne, LE)).get().extracting("cle").isEqualTo("contractuels.ouverture.close");
    }

    @Test
    void une_periode_que_personne_n_a_fixee_est_fermee() {
        assertThat(PeriodeDossier.pourGestion(campagne, LE)).get().extracting("cle").isEqualTo("contractuels.gestion.indefinie");
    }

    @Test
    void on_repond_dans_les_trois_periodes_et_la_premiere_fermee_le_dit() {
        ouvrir(Phase.OUVERTURE, -30, 90);
        ouvrir(Phase.RESULTATS, -10, 20);
        Instant fin = ouvrir(Phase.REPONSES, -10, 5).getFin();
        assertThat(PeriodeDossier.pourReponses(campagne, LE)).isEmpty();
        assertThat(PeriodeDossier.pourReponses(campagne, fin.minusNanos(1))).as("jusqu'à la minute").isEmpty();
        assertThat(PeriodeDossier.pourReponses(campagne, fin)).get().extracting("cle").isEqualTo("contractuels.reponses.close");
        assertThat(PeriodeDossier.pourResultats(campagne, fin)).as("le résultat se lit encore").isEmpty();

        ouvrir(Phase.RESULTATS, -10, -1);
        assertThat(PeriodeDossier.pourReponses(campagne, LE)).get().extracting("cle").isEqualTo("contractuels.resultats.close");
    }

    @Test
    void la_gestion_ne_depend_pas_de_l_inscription() {
        ouvrir(Phase.GESTION, -10, 20);

        assertThat(PeriodeDossier.pourGestion(campagne, LE)).isEmpty();
    }

    @Test
    void les_voeux_s_ouvrent_aux_inscrits_pendant_la_periode_et_dans_une_discipline_affichee() {
        ouvrir(Phase.OUVERTURE, -30, 90);
        ouvrir(Phase.VOEUX, -10, 20);

        assertThat(PeriodeDossier.pourVoeux(campagne, true, true, LE)).isEmpty();
        assertThat(PeriodeDossier.pourVoeux(campagne, false, true, LE)).get().extracting("cle").isEqualTo("contractuels.voeux.non_inscrit");
        assertThat(PeriodeDossier.pourVoeux(campagne, true, false, LE)).get().extracting("cle").isEqualTo("contractuels.voeux.discipline");
    }

    @Test
    void les_voeux_se_ferment_a_la_minute_dite_et_le_motif_la_donne() {
        ouvrir(Phase.OUVERTURE, -30, 90);
        Instant fin = ouvrir(Phase.VOEUX, -10, 2).getFin();

        assertThat(PeriodeDossier.pourVoeux(campagne, true, true, fin.minusMillis(1))).isEmpty();
        assertThat(PeriodeDossier.pourVoeux(campagne, true, true, fin)).hasValueSatisfying(motif -> {
            assertThat(motif.cle()).isEqualTo("contractuels.voeux.close");
            assertThat(motif.valeurs()).containsExactly(fin);
        });
    }

    private Periode ouvrir(Phase phase, int debut, int fin) {
        Periode periode = new Periode(LE.plus(Duration.ofDays(debut)), LE.plus(Duration.ofDays(fin)));
        campagne.fixer(phase, periode);
        return periode;
    }
}
