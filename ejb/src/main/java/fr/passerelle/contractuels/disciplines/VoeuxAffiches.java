package fr.passerelle.contractuels.disciplines;

import fr.passerelle.noyau.ErreurMetier;

/** Posts stay closed while candidates choose among them. */
public class VoeuxAffiches extends ErreurMetier {

    public VoeuxAffiches(Declenchement voeux) {
        super("postes.voeux_affiches", voeux.getMoment(), voeux.getPar());
    }
}
