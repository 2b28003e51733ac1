package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The profile belongs to another door than the account's. */
public class ProfilDUneAutrePorte extends ErreurMetier {

    public ProfilDUneAutrePorte() {
        super("habilitation.autre.porte");
    }
}
