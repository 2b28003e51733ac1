package fr.passerelle.contractuels.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.Campagne.Phase;
import fr.passerelle.contractuels.campagnes.UneCampagne;
import fr.passerelle.noyau.Periode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class EcheanceTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant FIN = Instant.parse("2026-08-31T21:59:00Z");

    private final Campagne campagne = new Campagne(2026, UneCampagne.desDates(), 5);

    private void finit(Phase phase, Instant fin) {
        campagne.fixer(phase, new Periode(fin.minus(Duration.ofDays(30)), fin));
    }

    @Test
    void une_campagne_n_a_de_fin_que_si_son_ouverture_et_ses_resultats_en_ont_une() {
        assertThat(campagne.fin()).isEmpty();
        finit(Phase.RESULTATS, FIN);
        assertThat(campagne.fin()).isEmpty();
        finit(Phase.OUVERTURE, FIN.minusSeconds(60));
        assertThat(campagne.fin()).contains(FIN);
        finit(Phase.GESTION, FIN.plusSeconds(60));
        assertThat(campagne.fin()).as("la dernière de ses périodes").contains(FIN.plusSeconds(60));
    }

    @Test
    void le_handicap_s_efface_a_la_fin_et_les_documents_des_mois_apres_a_la_meme_heure() {
        finit(Phase.OUVERTURE, FIN);
        finit(Phase.RESULTATS, FIN);
        assertThat(GenreEffacement.HANDICAP.echeance(campagne, PARIS)).contains(FIN);
        assertThat(GenreEffacement.DOCUMENTS.echeance(campagne, PARIS)).contains(Instant.parse("2026-11-30T22:59:00Z"));
    }
}
