package fr.passerelle.noyau;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The only source of time: nothing else in Passerelle, in Java or in SQL, asks what time it is. In a demonstration the
 * clock starts at the moment of {@link Reglage#HORLOGE} and runs on from there.
 */
@ApplicationScoped
public class Horloge {

    private volatile Clock source = Clock.systemUTC();

    @PostConstruct
    void regler() {
        if (Reglage.HORLOGE.estDefini()) {
            reglerSur(LocalDateTime.parse(Reglage.HORLOGE.texte()).atZone(Reglage.fuseau()).toInstant());
        }
    }

    /** Moves the clock so that it is now that moment; for demonstrations and tests. */
    public void reglerSur(Instant moment) {
        Clock reelle = Clock.systemUTC();
        source = Clock.offset(reelle, Duration.between(reelle.instant(), moment));
    }

    public Instant instant() {
        return source.instant();
    }

    /** The day it is in the académie. */
    public LocalDate aujourdhui() {
        return LocalDate.ofInstant(instant(), fuseau());
    }

    public ZoneId fuseau() {
        return Reglage.fuseau();
    }
}
