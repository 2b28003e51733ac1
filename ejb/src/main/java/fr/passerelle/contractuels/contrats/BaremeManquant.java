package fr.passerelle.contractuels.contrats;

import fr.passerelle.noyau.ErreurMetier;
import java.time.LocalDate;

/** No pay row of that type of post covers the first day of the contract; the refusal names the row to enter. */
public class BaremeManquant extends ErreurMetier {

    public BaremeManquant(String typePoste, LocalDate jour) {
        super("contrats.bareme_manquant", typePoste, jour);
    }
}
