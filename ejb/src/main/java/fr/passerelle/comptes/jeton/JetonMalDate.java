package fr.passerelle.comptes.jeton;

import fr.passerelle.noyau.ErreurMetier;

/** A token must end, and not before it begins nor too far away. */
public class JetonMalDate extends ErreurMetier {

    public JetonMalDate() {
        super("jeton.mal.date", Jeton.ANNEES_MAX);
        sur("expireLe");
    }
}
