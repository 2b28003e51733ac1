package fr.passerelle.demo;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A program that runs beside the launcher.
 *
 * @param nom     what it is, for whoever reads why it ended: "La base de données"
 * @param journal where it writes
 */
record Programme(String nom, Process processus, Path journal) implements AutoCloseable {

    private static final long PATIENCE_SECONDES = 30;

    boolean vit() {
        return processus.isAlive();
    }

    /** When it ends without having been asked: a sentence that says so. */
    CompletableFuture<String> panne() {
        return processus.onExit().thenApply(p -> nom + " a cessé de fonctionner : Passerelle s'arrête. Son journal : " + journal);
    }

    /** Ends it in good order: what was written is on the disk. */
    @Override
    public void close() {
        processus.destroy();
        try {
            if (!processus.waitFor(PATIENCE_SECONDES, TimeUnit.SECONDS)) {
                processus.destroyForcibly();
            }
        } catch (InterruptedException interrompu) {
            processus.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
