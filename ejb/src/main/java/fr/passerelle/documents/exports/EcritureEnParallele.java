package fr.passerelle.documents.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Has a list's lines written by another thread: those just read are written while the database is asked for the next. One
 * lot at most waits, so that memory does not grow. The end is written by the caller, whose stream it is.
 */
final class EcritureEnParallele implements ListeEcrite {

    /** As many lines as a list reads at a time: one slice is written while the next is read. */
    private static final int LOT = 2_000;

    private final ListeEcrite liste;
    private final Executor fils;
    private List<List<?>> lot = new ArrayList<>(LOT);
    private CompletableFuture<Void> enCours = CompletableFuture.completedFuture(null);

    EcritureEnParallele(ListeEcrite liste, Executor fils) {
        this.liste = liste;
        this.fils = fils;
    }

    @Override
    public void ligne(List<?> valeurs) throws IOException {
        lot.add(valeurs);
        if (lot.size() == LOT) {
            confier();
        }
    }

    private void confier() throws IOException {
        attendre();
        List<List<?>> complet = lot;
        lot = new ArrayList<>(LOT);
        enCours = CompletableFuture.runAsync(() -> ecrire(complet), fils);
    }

    private void ecrire(List<List<?>> lignes) {
        try {
            for (List<?> valeurs : lignes) {
                liste.ligne(valeurs);
            }
        } catch (IOException rompu) {
            throw new UncheckedIOException(rompu);
        }
    }

    private void attendre() throws IOException {
        try {
            enCours.join();
        } catch (CompletionException manque) {
            if (manque.getCause() instanceof UncheckedIOException rompu) {
                throw rompu.getCause();
            }
            throw manque.getCause() instanceof RuntimeException cause ? cause : manque;
        }
    }

    @Override
    public void terminer() throws IOException {
        confier();
        attendre();
        liste.terminer();
    }

    /** What is being written ends first: it works on what is closed. */
    @Override
    public void close() throws IOException {
        enCours.handle((fait, manque) -> fait).join();
        liste.close();
    }
}
