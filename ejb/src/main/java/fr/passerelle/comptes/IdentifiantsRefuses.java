package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The name and the password do not go together; which of them is wrong, or whether the account exists, is not said. */
public class IdentifiantsRefuses extends ErreurMetier {

    public IdentifiantsRefuses() {
        super("connexion.refusee");
        sur("motDePasse");
    }
}
