package fr.passerelle.contractuels.voeux;

import fr.passerelle.noyau.ErreurMetier;

/** Wishes were given by a candidate who has not said that she keeps up her candidature. */
public class MaintienNonDit extends ErreurMetier {

    public MaintienNonDit() {
        super("voeux.maintien_non_dit");
    }
}
