package fr.passerelle.contractuels.voeux;

import fr.passerelle.noyau.ErreurMetier;

/** A sheet of wishes was saved empty. */
public class AucunVoeu extends ErreurMetier {

    public AucunVoeu() {
        super("voeux.aucun");
    }
}
