package fr.passerelle.contractuels.propositions;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which lines of a proposition somebody accepts.
 *
 * @param lignes numbers of the lines; none for all that can still be
 * @param sauf   lines to leave, among them
 */
public record SaisieAcceptation(long proposition, Set<Long> lignes, Set<Long> sauf) implements Serializable {

    private static final long AUCUNE = -1;

    public SaisieAcceptation {
        lignes = Set.copyOf(lignes);
        sauf = Set.copyOf(sauf);
    }

    public static SaisieAcceptation toutes(long proposition) {
        return new SaisieAcceptation(proposition, Set.of(), Set.of());
    }

    /** The lines whose numbers stand in that text, commas between them; none that exists when there is none. */
    public static SaisieAcceptation lire(long proposition, String numeros) {
        Set<Long> lignes = Arrays.stream(numeros.split(",")).filter(n -> n.matches("[0-9]{1,18}")).map(Long::valueOf).collect(Collectors.toSet());
        return de(proposition, lignes.isEmpty() ? Set.of(AUCUNE) : lignes);
    }

    public static SaisieAcceptation de(long proposition, Set<Long> lignes) {
        return new SaisieAcceptation(proposition, lignes, Set.of());
    }

    /** The same lines, without these. */
    public SaisieAcceptation sans(Set<Long> refusees) {
        return new SaisieAcceptation(proposition, lignes, refusees);
    }
}
