package fr.passerelle.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HorlogeTest {

    /** A habilitation that begins that day, a period that closes the day before: at midnight in the académie, not in Greenwich. */
    @Test
    void le_jour_change_a_minuit_dans_l_academie_ete_comme_hiver() {
        assertThat(jourA("2026-06-10T21:59:00Z")).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThat(jourA("2026-06-10T22:01:00Z")).isEqualTo(LocalDate.of(2026, 6, 11));
        assertThat(jourA("2026-12-10T22:59:00Z")).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(jourA("2026-12-10T23:01:00Z")).isEqualTo(LocalDate.of(2026, 12, 11));
    }

    private static LocalDate jourA(String moment) {
        Horloge horloge = new Horloge();
        horloge.reglerSur(Instant.parse(moment));
        return horloge.aujourdhui();
    }
}
