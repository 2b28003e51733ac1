package fr.passerelle.contractuels.propositions;

import java.io.Serializable;
import java.util.List;

/** The wishes of a candidate up to the one she obtains, in order; all of them when she obtains none. */
public record VoeuxExpliques(List<VoeuExplique> voeux) implements Serializable {

    public VoeuxExpliques {
        voeux = List.copyOf(voeux);
    }
}
