package fr.passerelle.contractuels.affectations;

import java.util.List;
import java.util.Objects;

/**
 * What is decided of a candidature, to be shown to its candidate.
 *
 * @param postes her wishes first; none unless she is affected
 */
public record DecisionPrise(SortAffectation sort, List<PosteDonne> postes) {

    /** Nothing is decided. */
    public static final DecisionPrise RIEN = new DecisionPrise(SortAffectation.A_DECIDER, List.of());

    /** A post given, and the school it is in. */
    public record PosteDonne(Long id, String uai) {
    }

    /** @param lignes one a post, or one without any: candidature, "Aucune affectation", number and UAI of the post */
    static DecisionPrise de(List<Object[]> lignes) {
        List<PosteDonne> postes = lignes.stream().filter(l -> Objects.nonNull(l[2])).map(l -> new PosteDonne((Long) l[2], (String) l[3]))
                .toList();
        boolean aucune = lignes.stream().anyMatch(l -> (Boolean) l[1]);
        return postes.isEmpty() && !aucune ? RIEN
                : new DecisionPrise(postes.isEmpty() ? SortAffectation.AUCUNE : SortAffectation.AFFECTE, postes);
    }
}
