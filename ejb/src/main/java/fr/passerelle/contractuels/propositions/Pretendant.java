package fr.passerelle.contractuels.propositions;

import java.util.Arrays;

/**
 * A candidate among those who ask for a post, as its priorities see her.
 *
 * @param niveaux how she stands on each criterion, in their order, the smallest first
 * @param tirage  her drawn number
 */
record Pretendant(CandidatAClasser candidat, int[] niveaux, long tirage) implements Comparable<Pretendant> {

    @Override
    public int compareTo(Pretendant autre) {
        int ordre = Arrays.compare(niveaux, autre.niveaux);
        ordre = ordre != 0 ? ordre : Long.compare(tirage, autre.tirage);
        return ordre != 0 ? ordre : candidat.numero().compareTo(autre.candidat.numero());
    }

    /** Place, in the order of the criteria, of the first on which the two differ; -1 when only the draw tells them apart. */
    int difference(Pretendant autre) {
        return Arrays.mismatch(niveaux, autre.niveaux);
    }
}
