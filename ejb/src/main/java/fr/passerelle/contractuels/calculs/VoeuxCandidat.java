package fr.passerelle.contractuels.calculs;

import java.util.List;
import java.util.Objects;

/**
 * A candidate and the posts they ask for, the dearest first. A post that is not there is never theirs.
 *
 * @param voeux ids of posts, each once
 */
public record VoeuxCandidat(String id, List<String> voeux) {

    public VoeuxCandidat {
        Objects.requireNonNull(id);
        voeux = List.copyOf(voeux);
    }
}
