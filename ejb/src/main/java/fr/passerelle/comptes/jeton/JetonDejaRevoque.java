package fr.passerelle.comptes.jeton;

import fr.passerelle.noyau.ErreurMetier;

/** That token was withdrawn before. */
public class JetonDejaRevoque extends ErreurMetier {

    public JetonDejaRevoque() {
        super("jeton.deja.revoque");
    }
}
