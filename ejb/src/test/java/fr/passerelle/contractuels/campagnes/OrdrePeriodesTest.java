package fr.passerelle.contractuels.campagnes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.campagnes.Campagne.Phase;
import fr.passerelle.contractuels.campagnes.OrdrePeriodes.Ecart;
import fr.passerelle.noyau.Periode;
import fr.passerelle.noyau.Textes;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order in which the periods of a campaign can follow each other. */
class OrdrePeriodesTest {

    private final Map<Phase, Periode> periodes = new EnumMap<>(Map.of(Phase.OUVERTURE, jours(1, 100), Phase.GESTION, jours(1, 100),
            Phase.INSCRIPTION, jours(5, 30), Phase.VOEUX, jours(20, 50), Phase.RESULTATS, jours(60, 90), Phase.REPONSES, jours(60, 80)));

    private static Periode jours(int debut, int fin) {
        Instant origine = Instant.parse("2026-01-01T08:00:00Z");
        return new Periode(origine.plusSeconds(debut * 86_400L), origine.plusSeconds(fin * 86_400L));
    }

    @Test
    void l_ordre_du_resume_ne_dit_rien_meme_quand_les_periodes_se_recouvrent() {
        assertThat(OrdrePeriodes.examiner(periodes)).isEmpty();
    }

    @Test
    void ce_qui_n_est_pas_decide_ne_compte_pas() {
        assertThat(OrdrePeriodes.examiner(Map.of())).isEmpty();
        assertThat(OrdrePeriodes.examiner(Map.of(Phase.REPONSES, jours(1, 2)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VOEUX, 4, 50, VOEUX-debut, campagne.voeux_avant_inscription, true",
        "RESULTATS, 19, 90, RESULTATS-debut, campagne.resultats_avant_voeux, true",
        "REPONSES, 59, 80, REPONSES-debut, campagne.reponses_avant_resultats, true",
        "RESULTATS, 100, 120, RESULTATS-debut, campagne.hors_ouverture, true",
        "INSCRIPTION, 0, 30, INSCRIPTION-debut, campagne.avant_ouverture, false",
        "RESULTATS, 60, 101, RESULTATS-fin, campagne.apres_ouverture, false",
        "REPONSES, 60, 91, REPONSES-fin, campagne.reponses_sans_resultats, false",
        "GESTION, 1, 59, GESTION-fin, campagne.gestion_avant_resultats, false"})
    void un_ordre_qui_ne_va_pas_se_dit_au_champ_qui_le_cause(Phase phase, int debut, int fin, String champ, String cle, boolean bloquant) {
        periodes.put(phase, jours(debut, fin));

        List<Ecart> ecarts = OrdrePeriodes.examiner(periodes);

        assertThat(ecarts).anySatisfy(ecart -> {
            assertThat(ecart.champ()).isEqualTo(champ);
            assertThat(ecart.cle()).isEqualTo(cle);
            assertThat(ecart.bloquant()).isEqualTo(bloquant);
            assertThat(Textes.texte("erreurs", Locale.FRENCH, cle, ecart.valeurs())).doesNotContain("{").doesNotStartWith("??");
        });
        assertThat(ecarts).noneMatch(e -> e.bloquant() != bloquant && !e.cle().equals(cle) && e.bloquant());
    }
}
