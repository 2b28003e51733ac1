package fr.passerelle.documents;

import fr.passerelle.noyau.ErreurMetier;

/** A file that cannot be taken in; says what is wrong with it and what to do. */
public class FichierRefuse extends ErreurMetier {

    public FichierRefuse(String cle, Object... valeurs) {
        super(cle, valeurs);
    }
}
