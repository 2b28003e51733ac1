package fr.passerelle.contractuels.calculs;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who goes where. Ids are in the order of their characters, so that the same data give the same result line by line.
 *
 * @param placesLibres by post, those of every post, 0 where it is full
 */
public record Affectations(List<Affectation> affectations, List<String> nonAffectes, SortedMap<String, Integer> placesLibres) {

    public Affectations {
        affectations = List.copyOf(affectations);
        nonAffectes = List.copyOf(nonAffectes);
        placesLibres = Collections.unmodifiableSortedMap(new TreeMap<>(placesLibres));
    }

    public Chiffres chiffres() {
        return new Chiffres(affectations.size(), nonAffectes.size(), placesLibres.values().stream().mapToLong(Integer::longValue).sum(),
                (int) affectations.stream().filter(a -> a.rang() == 1).count(), affectations.stream().mapToLong(Affectation::rang).sum());
    }
}
