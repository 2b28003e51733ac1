package fr.passerelle.contractuels.disciplines;

import fr.passerelle.noyau.ErreurMetier;
import java.time.Instant;

/** Results are switched on before or during their period, not after it. */
public class PeriodeResultatsClose extends ErreurMetier {

    public PeriodeResultatsClose(Instant fin) {
        super("resultats.periode_close", fin);
    }
}
