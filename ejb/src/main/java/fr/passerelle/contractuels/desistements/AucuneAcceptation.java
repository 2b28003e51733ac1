package fr.passerelle.contractuels.desistements;

import fr.passerelle.noyau.Conflit;

/** She has not accepted, or her acceptance holds no longer: there is nothing to withdraw from. */
public class AucuneAcceptation extends Conflit {

    public AucuneAcceptation() {
        super("desistements.aucune_acceptation");
    }
}
