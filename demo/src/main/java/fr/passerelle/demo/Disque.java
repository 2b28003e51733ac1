package fr.passerelle.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder in which the demonstration keeps its data. */
final class Disque {

    /** The database's programs (350 MB), its data, the server's state. */
    private static final long NECESSAIRE = 1_500L * 1024 * 1024;

    private Disque() {
    }

    static void verifier(Path dossier) throws IOException {
        verifier(dossier, Files.getFileStore(dossier).getUsableSpace());
    }

    static void verifier(Path dossier, long libre) {
        if (libre < NECESSAIRE) {
            throw new Arret("Il reste " + libre / (1024 * 1024) + " Mo sur le disque de " + dossier + " : il en faut "
                    + NECESSAIRE / (1024 * 1024) + ". Libérez de la place, ou choisissez un autre --dossier.");
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
