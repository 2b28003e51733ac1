package fr.passerelle.web.contractuels;

import fr.passerelle.web.noyau.DecimalConverter;
import jakarta.faces.convert.FacesConverter;
import java.math.RoundingMode;

/** What a pay row is worth, with four decimals at most: 59,0734. */
@FacesConverter("bareme")
public class BaremeConverter extends DecimalConverter {

    private static final int DECIMALES = 4;

    public BaremeConverter() {
        super(DECIMALES, RoundingMode.UNNECESSARY, "contrats.valeur_illisible");
    }
}
