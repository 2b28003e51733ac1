package fr.passerelle.mesures;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Deferred acceptance as one would first write it, with the collections of the JDK: the baseline of the engine. */
final class AcceptationOrdinaire {

    private static final int AUCUN = -1;

    private AcceptationOrdinaire() {
    }

    /** Answers which of their wishes each candidate obtains, from 0, or -1. */
    static int[] calculer(DemandesMesurees demandes) {
        int candidats = demandes.voeux().length;
        int[] dernier = new int[candidats];
        Arrays.fill(dernier, AUCUN);
        PriorityQueue<?>[] vides = new PriorityQueue<?>[demandes.places().length];
        @SuppressWarnings("unchecked")
        PriorityQueue<Integer>[] gardes = (PriorityQueue<Integer>[]) vides;
        Deque<Integer> aPlacer = IntStream.range(0, candidats).boxed().collect(Collectors.toCollection(ArrayDeque::new));
        boolean[] place = new boolean[candidats];
        while (!aPlacer.isEmpty()) {
            int candidat = aPlacer.pop();
            if (++dernier[candidat] == demandes.voeux()[candidat].length) {
                continue;
            }
            int poste = demandes.voeux()[candidat][dernier[candidat]];
            if (gardes[poste] == null) {
                gardes[poste] = new PriorityQueue<>(demandes.places()[poste] + 1,
                        (a, b) -> demandes.rangs()[b][dernier[b]] - demandes.rangs()[a][dernier[a]]);
            }
            gardes[poste].add(candidat);
            place[candidat] = true;
            if (gardes[poste].size() > demandes.places()[poste]) {
                int renvoye = gardes[poste].poll();
                place[renvoye] = false;
                aPlacer.push(renvoye);
            }
        }
        return IntStream.range(0, candidats).map(c -> place[c] ? dernier[c] : AUCUN).toArray();
    }
}
