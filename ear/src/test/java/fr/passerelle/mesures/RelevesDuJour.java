package fr.passerelle.mesures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the requests of the day of the results have taken, entering apart.
 *
 * @param durees in milliseconds, the shortest first
 * @param debut  moment of the first answer, in milliseconds since 1970
 * @param fin    moment of the last one
 */
record RelevesDuJour(List<Double> durees, long debut, long fin) {

    /** @param fichier as {@link JourDesResultats} leaves it */
    static RelevesDuJour lire(Path fichier) throws IOException {
        List<String[]> lignes = Files.readAllLines(fichier).stream().map(l -> l.split("\t"))
                .filter(l -> l[0].equals(JourDesResultats.RESULTAT) || l[0].equals(JourDesResultats.REPONSE)).toList();
        if (lignes.isEmpty()) {
            throw new IllegalStateException("Aucune page n'a été lue.");
        }
        long[] moments = lignes.stream().mapToLong(l -> Long.parseLong(l[1])).sorted().toArray();
        List<Double> durees = lignes.stream().map(l -> Double.valueOf(l[2])).sorted().toList();
        return new RelevesDuJour(durees, moments[0], moments[moments.length - 1]);
    }

    /** Between the first answer and the last. */
    double secondes() {
        return Math.max(1, fin - debut) / 1_000d;
    }

    int nombre() {
        return durees.size();
    }

    /** Requests a second. */
    double debit() {
        return durees.size() / secondes();
    }

    /** The duration that so many per cent of the requests do not exceed, in milliseconds. */
    double centile(int pourCent) {
        return durees.get(Math.max(0, (int) Math.ceil(durees.size() * pourCent / 100d) - 1));
    }
}
