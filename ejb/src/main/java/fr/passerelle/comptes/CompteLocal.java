package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The emergency account and somebody of the directory bear the same name: neither enters as the other. */
public class CompteLocal extends ErreurMetier {

    public CompteLocal() {
        super("compte.local");
    }
}
