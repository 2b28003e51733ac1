package fr.passerelle.web.contractuels;

import fr.passerelle.web.noyau.DecimalConverter;
import jakarta.faces.convert.FacesConverter;
import java.math.RoundingMode;

/** Hours a week, with two decimals at most: 9,5. */
@FacesConverter("heures")
public class HeuresConverter extends DecimalConverter {

    private static final int DECIMALES = 2;

    public HeuresConverter() {
        super(DECIMALES, RoundingMode.UNNECESSARY, "heures.illisibles");
    }
}
