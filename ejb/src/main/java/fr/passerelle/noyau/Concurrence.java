package fr.passerelle.noyau;

import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Optional;

/** What the database answers when two people write at once, as a refusal they can understand. */
public final class Concurrence {

    /** How MariaDB and MySQL number a second row under a unique key. */
    private static final int CLE_DOUBLE = 1062;

    private Concurrence() {
    }

    /** Empty when that is no such answer; its causes are the caller's to look at. */
    public static Optional<ErreurMetier> lire(Throwable echec) {
        // By name: the standard and the provider each have one, and the lock may fail as late as the commit.
        if (echec.getClass().getSimpleName().equals("OptimisticLockException")) {
            return Optional.of(new ErreurMetier("modifie.entretemps.inconnu"));
        }
        if (echec instanceof SQLIntegrityConstraintViolationException refus && refus.getErrorCode() == CLE_DOUBLE) {
            return Optional.of(new ErreurMetier("enregistre.entretemps"));
        }
        return Optional.empty();
    }
}
