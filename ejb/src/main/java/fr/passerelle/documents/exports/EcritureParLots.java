package fr.passerelle.documents.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Has lines written by another thread: those just read are written while the database is asked for the next. They are
 * written one after the other, in the order they come, and one lot at most waits, so that memory does not grow.
 */
final class EcritureParLots<T> implements AutoCloseable {

    /** As many lines as a list reads at a time: one slice is written while the next is read. */
    static final int LOT = 2_000;

    private final Consumer<T> ecriture;
    private final Executor fils;
    private List<T> lot = new ArrayList<>(LOT);
    private CompletableFuture<Void> enCours = CompletableFuture.completedFuture(null);

    EcritureParLots(Consumer<T> ecriture, Executor fils) {
        this.ecriture = ecriture;
        this.fils = fils;
    }

    /** Takes a line. What prevented an earlier one from being written is thrown here, at the latest by {@link #terminer}. */
    void ajouter(T ligne) {
        lot.add(ligne);
        if (lot.size() == LOT) {
            confier();
        }
    }

    private void confier() {
        attendre();
        List<T> complet = lot;
        lot = new ArrayList<>(LOT);
        enCours = CompletableFuture.runAsync(() -> complet.forEach(ecriture), fils);
    }

    private void attendre() {
        try {
            enCours.join();
        } catch (CompletionException manque) {
            throw manque.getCause() instanceof RuntimeException cause ? cause : manque;
        }
    }

    /** Every line is written when it returns. */
    void terminer() {
        confier();
        attendre();
    }

    /** Nothing is being written any more when it returns, finished or not: what is written to can be closed. */
    @Override
    public void close() {
        enCours.handle((fait, manque) -> fait).join();
    }
}
