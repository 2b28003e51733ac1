package fr.passerelle.referentiel;

import fr.passerelle.noyau.ErreurMetier;

/** An identifier has the wrong form or the wrong key. */
public class NumeroInvalide extends ErreurMetier {

    public NumeroInvalide(String motif) {
        super(motif);
    }
}
