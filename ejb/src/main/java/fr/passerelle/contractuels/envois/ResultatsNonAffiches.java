package fr.passerelle.contractuels.envois;

import fr.passerelle.noyau.ErreurMetier;

/** The results of the discipline are not shown: who was told of them would not find them. */
public class ResultatsNonAffiches extends ErreurMetier {

    public ResultatsNonAffiches(String discipline) {
        super("envois.non_affiches", discipline);
    }
}
