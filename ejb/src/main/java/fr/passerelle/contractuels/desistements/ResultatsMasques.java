package fr.passerelle.contractuels.desistements;

import fr.passerelle.noyau.ErreurMetier;

/** The results of the discipline are not shown: who is called would not see what she is offered. */
public class ResultatsMasques extends ErreurMetier {

    public ResultatsMasques(String discipline) {
        super("desistements.masques", discipline);
    }
}
