package fr.passerelle.contractuels.candidatures;

import fr.passerelle.noyau.ErreurMetier;

/** The student is in no list of the current campaign. */
public class AucuneCandidature extends ErreurMetier {

    public AucuneCandidature() {
        super("contractuels.candidature.aucune");
    }
}
