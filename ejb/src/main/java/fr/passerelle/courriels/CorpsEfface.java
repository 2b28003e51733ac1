package fr.passerelle.courriels;

import fr.passerelle.noyau.ErreurMetier;

/**
 * Nothing is left to send: the mail held a one-use link, erased or expired, and the person must ask for another; or it is
 * older than mails are kept.
 */
public class CorpsEfface extends ErreurMetier {

    public CorpsEfface(boolean parLaPurge) {
        super(parLaPurge ? "courriel.efface.purge" : "courriel.efface");
    }
}
