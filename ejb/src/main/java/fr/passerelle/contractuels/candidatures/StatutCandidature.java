package fr.passerelle.contractuels.candidatures;

import java.util.Set;

/** How far a candidature has come. */
public enum StatutCandidature {
    /** Named by the university's list; the dossier lacks something. */
    A_COMPLETER,
    /** The dossier was complete once: registered by that very fact, and told so by mail. */
    INSCRITE;

    /** The statuses that may follow this one. */
    public Set<StatutCandidature> suites() {
        return this == A_COMPLETER ? Set.of(INSCRITE) : Set.of();
    }
}
