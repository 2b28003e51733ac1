package fr.passerelle.courriels;

import fr.passerelle.noyau.ErreurMetier;

/** The caller's account has no mail address. */
public class SansAdresse extends ErreurMetier {

    public SansAdresse() {
        super("courriel.sans.adresse");
    }
}
