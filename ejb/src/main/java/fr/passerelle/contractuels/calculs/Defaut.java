package fr.passerelle.contractuels.calculs;

/**
 * What a check holds against a result.
 *
 * @param candidat id; null where the fault is the post's alone
 * @param poste    id; null where the fault is the candidate's alone
 */
public record Defaut(Genre genre, String candidat, String poste) {

    /** The promises that a result may break. */
    public enum Genre {
        /** A post has more candidates than places. */
        CAPACITE_DEPASSEE,
        /** A candidate is on a post they did not ask for. */
        POSTE_NON_DEMANDE,
        /** A candidate is on a post that does not take them. */
        CANDIDAT_NON_ACCEPTABLE,
        /** The rank told is not that of the wish. */
        RANG_FAUX,
        /** A candidate is not told once: on a post, or without one. */
        CANDIDAT_MAL_COMPTE,
        /** The free places told are not those that are left. */
        PLACES_LIBRES_FAUSSES,
        /**
         * Candidate and post would both rather be together: the candidate asked for it before what they have, and it has a free
         * place or keeps somebody of lesser priority.
         */
        PAIRE_BLOQUANTE
    }
}
