package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** An administrator has closed the account; it is said only to who has proved to be its holder. */
public class CompteFerme extends ErreurMetier {

    public CompteFerme() {
        super("compte.ferme");
    }
}
