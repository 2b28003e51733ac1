package fr.passerelle.courriels;

import fr.passerelle.noyau.ErreurMetier;

/** Between double braces, the template holds something else than the name of a variable. */
public class BaliseNonAutorisee extends ErreurMetier {

    public BaliseNonAutorisee(String balise) {
        super("courriel.balise.refusee", balise);
    }
}
