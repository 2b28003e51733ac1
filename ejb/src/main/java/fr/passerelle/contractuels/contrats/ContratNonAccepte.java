package fr.passerelle.contractuels.contrats;

import fr.passerelle.noyau.ErreurMetier;

/** She has not accepted a contract, or her answer was annulled: there is none to write of. */
public class ContratNonAccepte extends ErreurMetier {

    public ContratNonAccepte() {
        super("contrats.non_accepte");
    }
}
