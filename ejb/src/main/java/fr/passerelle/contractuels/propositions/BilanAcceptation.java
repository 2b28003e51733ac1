package fr.passerelle.contractuels.propositions;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of the lines that somebody wanted to accept: all of them, or none when something has changed for some.
 *
 * @param acceptees how many now are decisions; none as soon as one is refused
 * @param refusees  those that something has changed for, in the order of the names
 */
public record BilanAcceptation(int acceptees, List<Refusee> refusees) implements Serializable {

    /** @param stagiaire "LORMEAU Tristan (20260002)" */
    public record Refusee(long ligne, String stagiaire, MotifRefus motif) implements Serializable {
    }

    public BilanAcceptation {
        refusees = List.copyOf(refusees);
    }

    public boolean complet() {
        return refusees.isEmpty();
    }

    /** Numbers of the lines refused. */
    public Set<Long> numeros() {
        return refusees.stream().map(Refusee::ligne).collect(Collectors.toSet());
    }
}
