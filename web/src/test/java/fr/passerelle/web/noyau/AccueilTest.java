package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.noyau.Periode;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccueilTest {

    private static final Instant MAINTENANT = Instant.parse("2026-06-10T08:00:00Z");

    private static Annonce annonce(String cle, String debut, String fin) {
        Periode periode = debut == null ? Periode.aDefinir() : new Periode(Instant.parse(debut), Instant.parse(fin));
        return Annonce.de("portail", cle, periode, MAINTENANT, "/" + cle);
    }

    @Test
    void ce_qui_ferme_d_abord_vient_d_abord_puis_ce_qui_ouvrira_puis_ce_qui_est_clos() {
        assertThat(Accueil.ordonner(Stream.of(annonce("clos", "2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z"),
                annonce("bientot", "2026-07-01T00:00:00Z", "2026-08-01T00:00:00Z"),
                annonce("tard", "2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z"), annonce("tot", "2026-06-01T00:00:00Z", "2026-06-12T00:00:00Z"))))
                .extracting(Annonce::cle).containsExactly("tot", "tard", "bientot", "clos");
    }

    @Test
    void ce_qui_est_sans_dates_ne_s_annonce_pas() {
        assertThat(Accueil.ordonner(Stream.of(annonce("indecis", null, null)))).isEmpty();
    }
}
