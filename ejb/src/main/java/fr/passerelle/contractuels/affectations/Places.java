package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.postes.Poste;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The supports that are taken on some posts: at first by those who are there, then by those who are given one. */
final class Places {

    /** By the number of the post; none for one that is not there. */
    private final Map<Long, Set<Integer>> prises = new HashMap<>();

    Places(Map<Long, Set<Integer>> prises) {
        prises.forEach((poste, places) -> this.prises.put(poste, new HashSet<>(places)));
    }

    /** How many supports of that post nobody has. */
    int libres(Poste poste) {
        return Math.max(0, poste.getSupport().getNombre() - prises.getOrDefault(poste.getId(), Set.of()).size());
    }

    /**
     * Takes the first support of that post that nobody has.
     *
     * @throws PosteSansPlace when there is none
     */
    int prendre(Poste poste) {
        if (libres(poste) == 0) {
            throw new PosteSansPlace(poste);
        }
        Set<Integer> occupees = prises.computeIfAbsent(poste.getId(), p -> new HashSet<>());
        int place = IntStream.rangeClosed(1, poste.getSupport().getNombre()).filter(p -> !occupees.contains(p)).findFirst()
                .orElseThrow(() -> new PosteSansPlace(poste));
        occupees.add(place);
        return place;
    }
}
