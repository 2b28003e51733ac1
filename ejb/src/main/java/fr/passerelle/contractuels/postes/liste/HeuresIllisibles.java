package fr.passerelle.contractuels.postes.liste;

import fr.passerelle.noyau.ErreurMetier;

/** A list does not write hours in a way that is read, or more of them than a week can need. */
public class HeuresIllisibles extends ErreurMetier {

    public HeuresIllisibles() {
        super("contractuels.heures.illisibles");
    }
}
