package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The directory does not answer, or refuses the account that reads it: nobody can be recognised for the moment. */
public class AnnuaireIndisponible extends ErreurMetier {

    public AnnuaireIndisponible(Throwable cause) {
        super("annuaire.indisponible");
        initCause(cause);
    }
}
