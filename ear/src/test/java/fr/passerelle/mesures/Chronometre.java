package fr.passerelle.mesures;

import java.util.ArrayList;
import java.util.List;

/** Times an act, again and again. */
final class Chronometre {

    /** What is timed; it may fail. */
    @FunctionalInterface
    interface Acte {
        void faire() throws Exception;
    }

    private final List<Double> durees = new ArrayList<>();

    void mesurer(Acte acte) throws Exception {
        long debut = System.nanoTime();
        acte.faire();
        durees.add((System.nanoTime() - debut) / 1e6);
    }

    /** What it took, in milliseconds. */
    Serie serie() {
        return new Serie(durees);
    }
}
