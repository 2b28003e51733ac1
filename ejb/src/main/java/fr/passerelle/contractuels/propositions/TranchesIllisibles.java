package fr.passerelle.contractuels.propositions;

import fr.passerelle.noyau.ErreurMetier;

/** Bands of distance that are not growing whole numbers. */
public class TranchesIllisibles extends ErreurMetier {

    public TranchesIllisibles() {
        super("propositions.tranches");
        sur("tranches");
    }
}
