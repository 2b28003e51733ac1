package fr.passerelle.contractuels.affectations;

import fr.passerelle.noyau.ErreurMetier;

/** "Aucune affectation" was chosen, and posts with it. */
public class AffectationContradictoire extends ErreurMetier {

    public AffectationContradictoire() {
        super("affectations.contradictoire");
    }
}
