package fr.passerelle.contractuels.voeux;

import fr.passerelle.noyau.ErreurMetier;

/** More wishes than the campaign allows. */
public class TropDeVoeux extends ErreurMetier {

    public TropDeVoeux(int maximum) {
        super("voeux.trop", maximum);
    }
}
