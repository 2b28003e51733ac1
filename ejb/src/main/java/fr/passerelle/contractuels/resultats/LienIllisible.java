package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.ErreurMetier;

/** The external link is not an address in https. */
public class LienIllisible extends ErreurMetier {

    public LienIllisible() {
        super("resultats.lien_illisible");
        sur("lien");
    }
}
