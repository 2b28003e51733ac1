package fr.passerelle.contractuels.calculs;

import java.util.List;

/**
 * Why a candidate has what they have: each wish they would have liked better, and what kept them from it.
 *
 * @param rang   of the wish obtained, from 1; 0 without a post
 * @param poste  obtained; null without one
 * @param manques the better wishes, the dearest first; all of them without a post
 */
public record Explication(String candidat, int rang, String poste, List<VoeuManque> manques) {

    public Explication {
        manques = List.copyOf(manques);
    }

    public boolean estAffecte() {
        return poste != null;
    }

    /**
     * A wish that was not granted.
     *
     * @param rang           of the wish, from 1
     * @param priorite       the candidate's rank on that post, from 1; 0 where they are not acceptable
     * @param dernierAdmis   the last by priority among those on the post; null when nobody is
     * @param prioriteDernierAdmis their rank on that post, from 1; 0 when nobody is
     */
    public record VoeuManque(String poste, int rang, Motif motif, int priorite, String dernierAdmis, int prioriteDernierAdmis) {
    }

    /** What keeps a candidate from a post. */
    public enum Motif {
        /** The post does not take them. */
        NON_ACCEPTABLE,
        /** The post had no place at all. */
        SANS_PLACE,
        /** All its places went to candidates of better priority. */
        POURVU,
        /** Nothing that priorities justify: never in a proposal, only in a hypothesis. */
        PRIORITE_IGNOREE
    }
}
