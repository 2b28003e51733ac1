package fr.passerelle.contractuels.contrats;

import fr.passerelle.noyau.ErreurMetier;

/** Nobody has accepted a contract in that discipline. */
public class AucunContrat extends ErreurMetier {

    public AucunContrat(String discipline) {
        super("contrats.aucun", discipline);
    }
}
