package fr.passerelle.contractuels.contrats;

import fr.passerelle.noyau.ErreurMetier;
import java.time.LocalDate;

/** Another row of the same type of post, or of the point, holds on some of these days. */
public class BaremeQuiChevauche extends ErreurMetier {

    /** @param fin last day; null when none is known */
    public BaremeQuiChevauche(LocalDate debut, LocalDate fin) {
        super(fin == null ? "contrats.bareme_ouvert" : "contrats.bareme_chevauche", debut, fin);
        sur("debut");
    }
}
