package fr.passerelle.contractuels.calculs;

import java.util.List;

/**
 * All that an assignment depends on. The order of each of the three lists means nothing: the result is the same whatever
 * it is. Not yet checked: {@link Instance#de} does it.
 */
public record DonneesAffectation(List<PosteOffert> postes, List<VoeuxCandidat> candidats, List<Priorites> priorites) {

    public DonneesAffectation {
        postes = List.copyOf(postes);
        candidats = List.copyOf(candidats);
        priorites = List.copyOf(priorites);
    }
}
