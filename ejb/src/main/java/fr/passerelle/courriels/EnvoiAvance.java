package fr.passerelle.courriels;

import fr.passerelle.noyau.ErreurMetier;

/** The mail has moved since it was displayed: sending it again might double it. Says where it stands now. */
public class EnvoiAvance extends ErreurMetier {

    public EnvoiAvance(EtatCourriel etat) {
        super("courriel.avance", etat);
    }
}
