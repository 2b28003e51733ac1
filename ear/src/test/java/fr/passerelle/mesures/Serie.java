package fr.passerelle.mesures;

import java.util.List;
import java.util.stream.IntStream;

/** The repetitions of one measure, in the order they were taken. */
record Serie(List<Double> valeurs) {

    Serie {
        if (valeurs.isEmpty()) {
            throw new IllegalArgumentException("Une série a au moins une valeur.");
        }
        valeurs = List.copyOf(valeurs);
    }

    static Serie de(double... valeurs) {
        return new Serie(IntStream.range(0, valeurs.length).mapToObj(i -> valeurs[i]).toList());
    }

    /** The middle value; of an even number, the mean of the two in the middle. */
    double mediane() {
        List<Double> rangees = valeurs.stream().sorted().toList();
        int milieu = rangees.size() / 2;
        return rangees.size() % 2 == 1 ? rangees.get(milieu) : (rangees.get(milieu - 1) + rangees.get(milieu)) / 2;
    }

    double min() {
        return valeurs.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double max() {
        return valeurs.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** What both cost together, repetition by repetition. */
    Serie plus(Serie autre) {
        if (autre.valeurs.size() != valeurs.size()) {
            throw new IllegalArgumentException("Deux séries prises ensemble ont autant de valeurs.");
        }
        return new Serie(IntStream.range(0, valeurs.size()).mapToObj(i -> valeurs.get(i) + autre.valeurs.get(i)).toList());
    }

    /** Times of so many acts each, as those of one. */
    Serie parActe(long actes) {
        return new Serie(valeurs.stream().map(ms -> ms / actes).toList());
    }

    /** Without the first ones. */
    Serie sans(int premieres) {
        return new Serie(valeurs.subList(premieres, valeurs.size()));
    }

    /** Times in milliseconds, for so many objects each, as objects per second. */
    Serie parSeconde(long objets) {
        return new Serie(valeurs.stream().map(ms -> objets * 1_000 / ms).toList());
    }
}
