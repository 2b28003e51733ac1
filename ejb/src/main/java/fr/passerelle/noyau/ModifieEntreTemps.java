package fr.passerelle.noyau;

import java.time.Instant;

/** The record was changed by somebody else since it was displayed: says who and when; nothing was written. */
public class ModifieEntreTemps extends Conflit {

    public ModifieEntreTemps(String par, Instant le) {
        super("modifie.entretemps", par, le);
    }
}
