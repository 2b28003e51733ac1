package fr.passerelle.referentiel;

import fr.passerelle.noyau.ErreurMetier;

/** What was typed is not a ten-digit telephone number. */
public class TelephoneIllisible extends ErreurMetier {

    public TelephoneIllisible() {
        super("contractuels.telephone.illisible");
    }
}
