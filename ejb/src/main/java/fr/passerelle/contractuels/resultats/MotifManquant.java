package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.ErreurMetier;

/** A refusal says why, by a reason of the nomenclature. */
public class MotifManquant extends ErreurMetier {

    public MotifManquant() {
        super("resultats.motif");
        sur("motif");
    }
}
