package fr.passerelle.courriels;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When a mail that could not leave is tried again: sooner at first, then every six hours. */
final class Relances {

    private static final List<Duration> DELAIS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(6));
    /** How long a server that answers "later" is believed. */
    static final Duration PATIENCE = Duration.ofDays(3);

    private Relances() {
    }

    /** @param tentatives tries made so far, at least one */
    static Instant apres(int tentatives, Instant echec) {
        return echec.plus(DELAIS.get(Math.min(tentatives, DELAIS.size()) - 1));
    }
}
