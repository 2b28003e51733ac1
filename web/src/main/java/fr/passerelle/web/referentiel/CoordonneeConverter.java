package fr.passerelle.web.referentiel;

import fr.passerelle.web.noyau.DecimalConverter;
import jakarta.faces.convert.FacesConverter;
import java.math.RoundingMode;

/** A latitude or a longitude in degrees, kept to five decimals (one metre). */
@FacesConverter("coordonnee")
public class CoordonneeConverter extends DecimalConverter {

    private static final int DECIMALES = 5;

    public CoordonneeConverter() {
        super(DECIMALES, RoundingMode.HALF_UP, "coordonnee.illisible");
    }
}
