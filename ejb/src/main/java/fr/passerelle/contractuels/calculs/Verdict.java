package fr.passerelle.contractuels.calculs;

import fr.passerelle.contractuels.calculs.Defaut.Genre;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a check has found.
 *
 * @param nombres  how many faults of each kind that was found
 * @param exemples the first of each kind, at most {@link Verification#EXEMPLES}
 */
public record Verdict(Map<Genre, Integer> nombres, List<Defaut> exemples) {

    public Verdict {
        Map<Genre, Integer> copie = new EnumMap<>(Genre.class);
        copie.putAll(nombres);
        nombres = Collections.unmodifiableMap(copie);
        exemples = List.copyOf(exemples);
    }

    public int nombre(Genre genre) {
        return nombres.getOrDefault(genre, 0);
    }

    public int pairesBloquantes() {
        return nombre(Genre.PAIRE_BLOQUANTE);
    }

    /** Whether it could be carried out: only blocking pairs, if anything, were found. */
    public boolean estRealisable() {
        return nombres.keySet().stream().allMatch(g -> g == Genre.PAIRE_BLOQUANTE);
    }

    /** Whether nothing was found. */
    public boolean estCertifie() {
        return nombres.isEmpty();
    }
}
