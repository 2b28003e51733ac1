package fr.passerelle.contractuels.propositions;

import fr.passerelle.referentiel.Distance;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bands of distance: within each, candidates are equal.
 *
 * @param bornes ends of the bands in kilometres, growing; what lies beyond the last is one band more
 */
public record TranchesDistance(List<Integer> bornes) implements Serializable {

    public static final TranchesDistance HABITUELLES = new TranchesDistance(List.of(20, 40, 60, 100));
    private static final int AU_PLUS = 10;
    private static final int BORNE_MAXIMALE = 1_000;

    /** @throws TranchesIllisibles unless there are 1 to 10 of them, whole numbers from 1 to 1,000 that grow */
    public TranchesDistance {
        bornes = List.copyOf(bornes);
        boolean vides = bornes.isEmpty() || bornes.size() > AU_PLUS;
        if (vides || bornes.get(0) < 1 || bornes.get(bornes.size() - 1) > BORNE_MAXIMALE || !croissent(bornes)) {
            throw new TranchesIllisibles();
        }
    }

    private static boolean croissent(List<Integer> bornes) {
        for (int i = 1; i < bornes.size(); i++) {
            if (bornes.get(i) <= bornes.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** As they are typed: "20, 40, 60". @throws TranchesIllisibles when they cannot be */
    public static TranchesDistance lire(String texte) {
        String[] nombres = texte == null ? new String[] {""} : texte.strip().split("\\s*[,;]\\s*|\\s+");
        if (Arrays.stream(nombres).anyMatch(n -> !n.matches("[0-9]{1,4}"))) {
            throw new TranchesIllisibles();
        }
        return new TranchesDistance(Arrays.stream(nombres).map(Integer::valueOf).toList());
    }

    /** The band of that distance, from 0, the nearest; an unknown one (null) is in the last. */
    public int tranche(Distance distance) {
        int tranche = 0;
        while (tranche < bornes.size() && (distance == null || distance.kilometres() > bornes.get(tranche))) {
            tranche++;
        }
        return tranche;
    }

    /** As {@link #lire} reads them. */
    @Override
    public String toString() {
        return bornes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
