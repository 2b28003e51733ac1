package fr.passerelle.comptes;

import java.time.Duration;

/**
 * How failures slow the next attempt: the first ones cost nothing, then the wait doubles up to a ceiling. Nobody is ever
 * locked out, so that nobody can lock somebody else out.
 *
 * @param libres  failures without any wait
 * @param plafond longest wait
 */
record Ralentissement(int libres, Duration plafond) {

    /** For one account, whoever tries. */
    static final Ralentissement COMPTE = new Ralentissement(3, Duration.ofSeconds(30));
    /** For one network address: a whole campus may share it, and come at the minute a campaign opens. */
    static final Ralentissement ADRESSE = new Ralentissement(100, Duration.ofSeconds(30));
    /** The count begins anew this long after its first failure. */
    static final Duration OUBLI = Duration.ofMinutes(15);

    Duration attente(int echecs) {
        if (echecs < libres) {
            return Duration.ZERO;
        }
        long secondes = 1L << Math.min(echecs - libres, 20);
        return secondes >= plafond.toSeconds() ? plafond : Duration.ofSeconds(secondes);
    }
}
