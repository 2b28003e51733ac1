package fr.passerelle.noyau;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Reads the lines of a long list by slices of their keys, in order. While one slice is used the next is asked of the database,
 * on another thread of the server: that thread has no transaction, so that the container gives it a persistence context of
 * its own.
 */
final class LectureParTranches<T> {

    private static final String FILS = "java:comp/DefaultManagedExecutorService";
    /** Slices asked for and not yet used: memory holds no more. */
    private static final int AVANCE = 2;

    private final int taille;
    private final Function<List<Object>, List<T>> lecture;
    private final Executor fils;

    /** @param taille keys of a slice */
    LectureParTranches(int taille, Function<List<Object>, List<T>> lecture) {
        this(taille, lecture, fils());
    }

    LectureParTranches(int taille, Function<List<Object>, List<T>> lecture, Executor fils) {
        this.taille = taille;
        this.lecture = lecture;
        this.fils = fils;
    }

    /** The server's threads; outside a server, the caller's own. */
    private static Executor fils() {
        try {
            return InitialContext.doLookup(FILS);
        } catch (NamingException horsServeur) {
            return Runnable::run;
        }
    }

    void lire(List<Object> cles, Consumer<T> suite) {
        Queue<CompletableFuture<List<T>>> demandees = new ArrayDeque<>(AVANCE);
        for (List<Object> tranche : tranches(cles)) {
            demandees.add(CompletableFuture.supplyAsync(() -> lecture.apply(tranche), fils));
            if (demandees.size() == AVANCE) {
                attendre(demandees.remove()).forEach(suite);
            }
        }
        demandees.forEach(derniere -> attendre(derniere).forEach(suite));
    }

    private List<List<Object>> tranches(List<Object> cles) {
        List<List<Object>> tranches = new ArrayList<>();
        for (int debut = 0; debut < cles.size(); debut += taille) {
            tranches.add(cles.subList(debut, Math.min(debut + taille, cles.size())));
        }
        return tranches;
    }

    private static <T> List<T> attendre(CompletableFuture<List<T>> tranche) {
        try {
            return tranche.join();
        } catch (CompletionException manque) {
            throw manque.getCause() instanceof RuntimeException cause ? cause : manque;
        }
    }
}
