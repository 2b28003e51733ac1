package fr.passerelle.mesures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is printed at the end: the measures as one table, for a terminal and for the README. */
record Rapport(List<Mesure> mesures) {

    private static final List<String> TITRES = List.of("mesure", "Passerelle", "référence", "rapport", "visé", "");

    /** Columns set by blanks. */
    String texte() {
        List<List<String>> rangees = rangees();
        List<Integer> largeurs = IntStream.range(0, TITRES.size())
                .mapToObj(i -> rangees.stream().mapToInt(r -> r.get(i).length()).max().orElse(0)).toList();
        return rangees.stream().map(r -> IntStream.range(0, r.size())
                .mapToObj(i -> r.get(i) + " ".repeat(largeurs.get(i) - r.get(i).length()))
                .collect(Collectors.joining("  ")).stripTrailing()).collect(Collectors.joining("\n"));
    }

    /** The table of the README. */
    String markdown() {
        List<String> lignes = new ArrayList<>(rangees().stream()
                .map(r -> "| " + String.join(" | ", r) + " |").toList());
        lignes.add(1, "|---".repeat(TITRES.size()) + "|");
        return String.join("\n", lignes);
    }

    private List<List<String>> rangees() {
        List<List<String>> rangees = new ArrayList<>(List.of(TITRES));
        mesures.forEach(m -> rangees.add(List.of(m.intitule(), m.mesuree(), m.reference(), m.rapport(), m.visee(), m.issue().libelle())));
        return rangees;
    }
}
