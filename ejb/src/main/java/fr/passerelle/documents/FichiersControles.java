package fr.passerelle.documents;

import java.util.List;
import java.util.Map;

/**
 * Files sent together, each checked for itself: those that may be stored, by kind, and the refusal of each other, on the
 * field that bears the name of its kind.
 */
public record FichiersControles<G>(Map<G, FichierControle> admis, List<FichierRefuse> refuses) {

    public FichiersControles {
        admis = Map.copyOf(admis);
        refuses = List.copyOf(refuses);
    }
}
