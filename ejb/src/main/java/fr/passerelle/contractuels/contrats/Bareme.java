package fr.passerelle.contractuels.contrats;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A dated pay row, as the computation reads it.
 *
 * @param valeur  what {@link NatureBareme} says
 * @param quotite part of a full service, in percent, of an {@link NatureBareme#INDICE}; null for the others
 * @param fin     last day; null as long as none is known
 * @param source  the text that fixes it
 * @param exemple whether it is one of the demonstration's
 */
public record Bareme(NatureBareme nature, BigDecimal valeur, BigDecimal quotite, LocalDate debut, LocalDate fin, String source, boolean exemple)
        implements Serializable {

    /** Whether it holds on that day. */
    boolean couvre(LocalDate jour) {
        return !jour.isBefore(debut) && (fin == null || !jour.isAfter(fin));
    }
}
