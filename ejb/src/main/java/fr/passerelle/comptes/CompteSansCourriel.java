package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** No mail address is on file, or the account is closed: no link can be sent. */
public class CompteSansCourriel extends ErreurMetier {

    public CompteSansCourriel() {
        super("compte.sans.courriel");
    }
}
