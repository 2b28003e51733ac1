package fr.passerelle.contractuels.propositions;

import java.io.Serializable;
import java.util.Set;

/**
 * Which lines of a proposition somebody accepts.
 *
 * @param lignes numbers of the lines; none for all that can still be
 * @param sauf   lines to leave, among them
 */
public record SaisieAcceptation(long proposition, Set<Long> lignes, Set<Long> sauf) implements Serializable {

    public SaisieAcceptation {
        lignes = Set.copyOf(lignes);
        sauf = Set.copyOf(sauf);
    }

    public static SaisieAcceptation toutes(long proposition) {
        return new SaisieAcceptation(proposition, Set.of(), Set.of());
    }

    public static SaisieAcceptation de(long proposition, Set<Long> lignes) {
        return new SaisieAcceptation(proposition, lignes, Set.of());
    }

    /** The same lines, without these. */
    public SaisieAcceptation sans(Set<Long> refusees) {
        return new SaisieAcceptation(proposition, lignes, refusees);
    }
}
