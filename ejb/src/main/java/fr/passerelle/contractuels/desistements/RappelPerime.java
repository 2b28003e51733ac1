package fr.passerelle.contractuels.desistements;

import fr.passerelle.noyau.Conflit;

/** The candidate to be called, or the place, is not what the page showed any more: somebody has called her or given it meanwhile. */
public class RappelPerime extends Conflit {

    public RappelPerime() {
        super("desistements.rappel_perime");
    }
}
