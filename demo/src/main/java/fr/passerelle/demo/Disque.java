package fr.passerelle.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder in which the demonstration keeps its data. */
final class Disque {

    /** Where the database's programs lie, and the mark of a preparation that came to its end. */
    static final String PROGRAMMES = "mariadb";
    static final String PRET = "pret";

    private static final long MEGA = 1024L * 1024;
    /** The database's programs (350 MB), its data, the server's state. */
    private static final long NECESSAIRE = 1_500 * MEGA;
    /** For a folder where they are already. */
    private static final long SUITE = 500 * MEGA;

    private Disque() {
    }

    static void verifier(Path dossier) throws IOException {
        verifier(dossier, Files.getFileStore(dossier).getUsableSpace());
    }

    static void verifier(Path dossier, long libre) {
        long necessaire = Files.exists(dossier.resolve(PROGRAMMES).resolve(PRET)) ? SUITE : NECESSAIRE;
        if (libre < necessaire) {
            throw new Arret("Il reste " + libre / MEGA + " Mo sur le disque de " + dossier + " : il en faut "
                    + necessaire / MEGA + ". Libérez de la place, ou choisissez un autre --dossier.");
        }
    }

    static void effacer(Path dossier) throws IOException {
        if (!Files.exists(dossier)) {
            return;
        }
        try (Stream<Path> contenu = Files.walk(dossier)) {
            for (Path chemin : (Iterable<Path>) contenu.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(chemin);
            }
        }
    }
}
