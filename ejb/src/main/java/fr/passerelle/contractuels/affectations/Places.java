package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.postes.Poste;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The supports that are taken on some posts.
 *
 * @param prises by the number of the post; none for one that is not there
 */
record Places(Map<Long, Set<Integer>> prises) {

    /**
     * The first support of that post that nobody has.
     *
     * @throws PosteSansPlace when there is none
     */
    int libre(Poste poste) {
        Set<Integer> occupees = prises.getOrDefault(poste.getId(), Set.of());
        if (occupees.size() >= poste.getSupport().getNombre()) {
            throw new PosteSansPlace(poste);
        }
        return IntStream.rangeClosed(1, poste.getSupport().getNombre()).filter(p -> !occupees.contains(p)).findFirst()
                .orElseThrow(() -> new PosteSansPlace(poste));
    }
}
