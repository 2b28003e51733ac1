package fr.passerelle.contractuels.voeux;

import fr.passerelle.noyau.ErreurMetier;

/** A wish names an establishment that offers no post to the candidate, or one that does no more. */
public class VoeuNonOffert extends ErreurMetier {

    public VoeuNonOffert(String etablissement) {
        super("voeux.non_offert", etablissement);
    }
}
