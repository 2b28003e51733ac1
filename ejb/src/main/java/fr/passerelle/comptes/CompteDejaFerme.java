package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The account is closed already. */
public class CompteDejaFerme extends ErreurMetier {

    public CompteDejaFerme() {
        super("compte.deja.ferme");
    }
}
