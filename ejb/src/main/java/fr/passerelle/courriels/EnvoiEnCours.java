package fr.passerelle.courriels;

import fr.passerelle.noyau.ErreurMetier;

/** A node is sending that mail at this moment. */
public class EnvoiEnCours extends ErreurMetier {

    public EnvoiEnCours() {
        super("courriel.en.cours");
    }
}
