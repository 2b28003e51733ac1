package fr.passerelle.contractuels.calculs;

import java.util.List;
import java.util.Objects;

/**
 * In which order a post takes candidates, the first before all others. Who is not there is not acceptable on that post;
 * a post without priorities takes nobody.
 *
 * @param poste     id of the post
 * @param candidats ids of candidates, each once, whether they ask for the post or not
 */
public record Priorites(String poste, List<String> candidats) {

    public Priorites {
        Objects.requireNonNull(poste);
        candidats = List.copyOf(candidats);
    }
}
