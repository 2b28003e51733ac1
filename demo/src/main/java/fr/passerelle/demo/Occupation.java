package fr.passerelle.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The hold of one demonstration on its folder. The system gives the lock back however the holder ends; the processes it
 * had started may survive it, so they are remembered, and the next start ends them first.
 */
final class Occupation implements AutoCloseable {

    private static final long PATIENCE_SECONDES = 20;
    /** The system counts from its own start, which it knows to the second only and corrects with its clock. */
    private static final long ECART_MS = 2_000;

    private final FileChannel verrou;
    private final Path memoire;
    private final Properties processus = new Properties();

    private Occupation(FileChannel verrou, Path memoire) {
        this.verrou = verrou;
        this.memoire = memoire;
    }

    /**
     * Takes the folder, ending what an abrupt stop had left there.
     *
     * @throws Arret when a living demonstration holds it, or when it holds somebody's files: ours would replace them
     */
    static Occupation prendre(Path dossier) throws IOException {
        Path marque = dossier.resolve("verrou");
        if (!Files.exists(marque) && !estVide(dossier)) {
            throw new Arret("Le dossier " + dossier + " contient autre chose que les données de Passerelle : choisissez un --dossier vide.");
        }
        FileChannel canal = FileChannel.open(marque, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!pris(canal)) {
            canal.close();
            throw new Arret("Une autre Passerelle utilise le dossier " + dossier + " : arrêtez-la, ou choisissez un autre --dossier.");
        }
        Occupation occupation = new Occupation(canal, dossier.resolve("processus"));
        occupation.finirLesSurvivants();
        return occupation;
    }

    private static boolean estVide(Path dossier) throws IOException {
        try (Stream<Path> contenu = Files.list(dossier)) {
            return contenu.findAny().isEmpty();
        }
    }

    private static boolean pris(FileChannel canal) throws IOException {
        try {
            FileLock verrou = canal.tryLock();
            return verrou != null;
        } catch (OverlappingFileLockException memeMachineVirtuelle) {
            return false;
        }
    }

    private void finirLesSurvivants() throws IOException {
        if (!Files.exists(memoire)) {
            return;
        }
        Properties anciens = new Properties();
        try (Reader lecture = Files.newBufferedReader(memoire)) {
            anciens.load(lecture);
        }
        anciens.forEach((numero, debut) -> ProcessHandle.of(Long.parseLong((String) numero))
                .filter(p -> Math.abs(debut(p) - Long.parseLong((String) debut)) <= ECART_MS).ifPresent(Occupation::finir));
        Files.delete(memoire);
    }

    /** Remembers a process, with the moment it began: its number alone may come to be another's. */
    void noter(ProcessHandle demarre) {
        processus.setProperty(String.valueOf(demarre.pid()), String.valueOf(debut(demarre)));
        try (Writer ecriture = Files.newBufferedWriter(memoire)) {
            processus.store(ecriture, null);
        } catch (IOException echec) {
            throw new Arret("Le dossier " + memoire.getParent() + " ne peut pas être écrit : " + echec.getMessage(), echec);
        }
    }

    private static long debut(ProcessHandle processus) {
        return processus.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static void finir(ProcessHandle survivant) {
        survivant.destroy();
        try {
            survivant.onExit().completeOnTimeout(null, PATIENCE_SECONDES, TimeUnit.SECONDS).get();
            survivant.destroyForcibly();
            survivant.onExit().get();
        } catch (ExecutionException deja) {
            // it has ended
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(memoire);
        verrou.close();
    }
}
