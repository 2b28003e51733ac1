package fr.passerelle.contractuels.campagnes;

import fr.passerelle.noyau.ErreurMetier;

/** A period was given a beginning without an end, or the reverse. */
public class BorneManquante extends ErreurMetier {

    public BorneManquante() {
        super("campagne.borne_manquante");
    }
}
