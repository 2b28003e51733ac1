package fr.passerelle.contractuels.propositions;

import fr.passerelle.noyau.ErreurMetier;

/** A seed that could not be read aloud: 4 to 40 letters without accent, figures or dashes are asked. */
public class GraineIllisible extends ErreurMetier {

    public GraineIllisible() {
        super("propositions.graine");
        sur("graine");
    }
}
