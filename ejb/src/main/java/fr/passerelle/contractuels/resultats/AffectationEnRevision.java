package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.Conflit;

/** The post shown is not the one that is decided any more: it cannot be answered to until the results are shown anew. */
public class AffectationEnRevision extends Conflit {

    public AffectationEnRevision() {
        super("resultats.en_revision");
    }
}
