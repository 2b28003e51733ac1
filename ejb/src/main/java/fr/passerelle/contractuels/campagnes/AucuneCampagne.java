package fr.passerelle.contractuels.campagnes;

import fr.passerelle.noyau.ErreurMetier;

/** No campaign was ever defined. */
public class AucuneCampagne extends ErreurMetier {

    public AucuneCampagne() {
        super("contractuels.campagne.aucune");
    }
}
