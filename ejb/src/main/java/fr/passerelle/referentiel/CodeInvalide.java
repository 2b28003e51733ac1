package fr.passerelle.referentiel;

import fr.passerelle.noyau.ErreurMetier;

/** What was typed does not have the form of a code of that list. */
public class CodeInvalide extends ErreurMetier {

    public CodeInvalide(String motif) {
        super(motif);
    }
}
