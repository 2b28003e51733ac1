package fr.passerelle.contractuels.contrats;

import fr.passerelle.noyau.ErreurMetier;
import java.time.LocalDate;

/** The pay of that type of post follows the value of the point, and no row says what it was on that day. */
public class ValeurPointManquante extends ErreurMetier {

    public ValeurPointManquante(String typePoste, LocalDate jour) {
        super("contrats.point_manquant", typePoste, jour);
    }
}
