package fr.passerelle.contractuels.disciplines;

import fr.passerelle.noyau.ErreurMetier;
import java.time.Instant;

/** Wishes are switched on before or during their period, not after it. */
public class PeriodeVoeuxClose extends ErreurMetier {

    public PeriodeVoeuxClose(Instant fin) {
        super("voeux.periode_close", fin);
    }
}
