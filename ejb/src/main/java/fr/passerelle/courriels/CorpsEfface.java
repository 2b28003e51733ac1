package fr.passerelle.courriels;

import fr.passerelle.noyau.ErreurMetier;

/** The mail held a one-use link: it is erased or expired, and the person must ask for another. */
public class CorpsEfface extends ErreurMetier {

    public CorpsEfface() {
        super("courriel.efface");
    }
}
