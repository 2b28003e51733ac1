package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The new password was not typed twice alike. */
public class ConfirmationDifferente extends ErreurMetier {

    public ConfirmationDifferente() {
        super("motdepasse.confirmation");
        sur("confirmation");
    }
}
