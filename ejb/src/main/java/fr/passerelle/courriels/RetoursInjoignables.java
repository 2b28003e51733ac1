package fr.passerelle.courriels;

import fr.passerelle.noyau.ErreurMetier;

/** The mailbox of returns does not answer, refuses our account, or is not configured. */
public class RetoursInjoignables extends ErreurMetier {

    public RetoursInjoignables() {
        super("courriel.retours.injoignables");
    }
}
