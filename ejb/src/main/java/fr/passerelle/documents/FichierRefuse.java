package fr.passerelle.documents;

import fr.passerelle.noyau.ErreurMetier;

/**
 * A file that cannot be taken in; says what is wrong with it and what to do, beside the field {@value #CHAMP} of the form
 * where it has one.
 */
public class FichierRefuse extends ErreurMetier {

    /** Id of the field that takes a file. */
    public static final String CHAMP = "fichier";

    public FichierRefuse(String cle, Object... valeurs) {
        super(cle, valeurs);
        sur(CHAMP);
    }

    @Override
    public FichierRefuse sur(String champ) {
        super.sur(champ);
        return this;
    }
}
