package fr.passerelle.contractuels.contrats;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Days that no row covers, between two rows of the same thing; both are part of it. */
public record Lacune(LocalDate du, LocalDate au) implements Serializable {

    /** @param baremes rows of one thing, that do not overlap, in whatever order */
    public static List<Lacune> entre(List<Bareme> baremes) {
        List<Bareme> rangees = baremes.stream().sorted(Comparator.comparing(Bareme::debut)).toList();
        List<Lacune> lacunes = new ArrayList<>();
        for (int i = 1; i < rangees.size(); i++) {
            LocalDate fin = rangees.get(i - 1).fin();
            LocalDate suite = rangees.get(i).debut();
            if (fin != null && fin.plusDays(1).isBefore(suite)) {
                lacunes.add(new Lacune(fin.plusDays(1), suite.minusDays(1)));
            }
        }
        return lacunes;
    }
}
