package fr.passerelle.referentiel;

import fr.passerelle.noyau.ErreurMetier;

/** A period was entered for something that is neither a zone of the calendar nor an académie. */
public class TerritoireInconnu extends ErreurMetier {

    public TerritoireInconnu() {
        super("periode.scolaire.territoire");
        sur("code");
    }
}
