package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The directory knows nobody under that name. */
public class PersonneInconnue extends ErreurMetier {

    public PersonneInconnue() {
        super("annuaire.personne.inconnue");
    }
}
