package fr.passerelle.contractuels.propositions;

import java.io.Serializable;
import java.util.List;

/** Criteria in the order in which they count, each at most once. */
public record OrdreCriteres(List<CriterePriorite> criteres) implements Serializable {

    public static final OrdreCriteres TOUS = new OrdreCriteres(List.of(CriterePriorite.values()));

    public OrdreCriteres {
        criteres = criteres.stream().distinct().toList();
    }

    public boolean contient(CriterePriorite critere) {
        return criteres.contains(critere);
    }
}
