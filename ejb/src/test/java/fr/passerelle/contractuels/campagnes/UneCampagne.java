package fr.passerelle.contractuels.campagnes;

import java.time.Instant;
import java.time.LocalDate;

/** Campaigns as tests speak of them. */
public final class UneCampagne {

    public static final Instant LE = Instant.parse("2026-05-12T08:00:00Z");

    private UneCampagne() {
    }

    public static DatesAnnoncees desDates() {
        return new DatesAnnoncees(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 14), LocalDate.of(2026, 6, 17),
                LocalDate.of(2026, 6, 24));
    }
}
