package fr.passerelle.noyau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class PeriodeTest {

    private static final Instant DEBUT = Instant.parse("2026-01-05T07:00:00Z");
    private static final Instant FIN = Instant.parse("2026-01-23T22:59:00Z");
    private final Periode periode = new Periode(DEBUT, FIN);

    @Test
    void une_periode_s_ouvre_a_sa_premiere_minute_et_se_clot_a_sa_derniere() {
        assertThat(periode.etat(DEBUT.minusMillis(1))).isEqualTo(Periode.Etat.A_VENIR);
        assertThat(periode.etat(DEBUT)).isEqualTo(Periode.Etat.OUVERTE);
        assertThat(periode.etat(FIN.minusMillis(1))).isEqualTo(Periode.Etat.OUVERTE);
        assertThat(periode.etat(FIN)).isEqualTo(Periode.Etat.CLOSE);
    }

    @Test
    void une_periode_sans_bornes_reste_a_definir_et_n_ouvre_rien() {
        assertThat(Periode.aDefinir().etat(DEBUT)).isEqualTo(Periode.Etat.A_DEFINIR);
        assertThat(Periode.aDefinir().estOuverte(DEBUT)).isFalse();
    }

    @Test
    void des_dates_inversees_sont_refusees() {
        assertThatThrownBy(() -> new Periode(FIN, DEBUT)).isInstanceOf(PeriodeInversee.class);
    }

    @Test
    void les_jours_restants_sont_entiers_et_jamais_negatifs() {
        assertThat(periode.joursRestants(FIN.minus(3, ChronoUnit.DAYS))).isEqualTo(3);
        assertThat(periode.joursRestants(FIN.minus(5, ChronoUnit.HOURS))).isZero();
        assertThat(periode.joursRestants(FIN.plus(5, ChronoUnit.DAYS))).isZero();
    }
}
