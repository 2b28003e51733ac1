package fr.passerelle.contractuels.affectations;

import fr.passerelle.noyau.ErreurMetier;
import java.time.Instant;

/** The candidate has accepted the contract she was offered: her affectation changes once her answer is annulled. */
public class AffectationAcceptee extends ErreurMetier {

    public AffectationAcceptee(Instant le) {
        super("affectations.acceptee", le);
    }
}
