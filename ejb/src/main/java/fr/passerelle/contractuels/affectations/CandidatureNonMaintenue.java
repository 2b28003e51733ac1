package fr.passerelle.contractuels.affectations;

import fr.passerelle.noyau.ErreurMetier;

/** The candidate does not keep up her candidature, or has not said so: no post can be given to her. */
public class CandidatureNonMaintenue extends ErreurMetier {

    public CandidatureNonMaintenue() {
        super("affectations.non_maintenue");
    }
}
