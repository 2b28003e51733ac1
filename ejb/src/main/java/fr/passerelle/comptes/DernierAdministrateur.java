package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** Nobody could administer Passerelle any more: the last administrator keeps the right. */
public class DernierAdministrateur extends ErreurMetier {

    public DernierAdministrateur() {
        super("habilitation.dernier.administrateur");
    }
}
