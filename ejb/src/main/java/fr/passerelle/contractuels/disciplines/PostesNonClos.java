package fr.passerelle.contractuels.disciplines;

import fr.passerelle.noyau.ErreurMetier;

/** Wishes are shown once the posts candidates choose among change no more. */
public class PostesNonClos extends ErreurMetier {

    public PostesNonClos() {
        super("voeux.postes_non_clos");
    }
}
