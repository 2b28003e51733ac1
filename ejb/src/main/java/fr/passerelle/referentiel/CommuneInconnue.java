package fr.passerelle.referentiel;

import fr.passerelle.noyau.ErreurMetier;

/** No commune bears that code in the referential. */
public class CommuneInconnue extends ErreurMetier {

    public CommuneInconnue(String code) {
        super("commune.inconnue", code);
    }
}
