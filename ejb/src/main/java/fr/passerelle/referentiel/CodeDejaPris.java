package fr.passerelle.referentiel;

import fr.passerelle.noyau.ErreurMetier;

/** Another entry of the same list already bears that code. */
public class CodeDejaPris extends ErreurMetier {

    public CodeDejaPris(String code) {
        super("code.deja.pris", code);
        sur("code");
    }
}
