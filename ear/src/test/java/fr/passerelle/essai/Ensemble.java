package fr.passerelle.essai;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What several people do at the same moment. */
public final class Ensemble {

    private Ensemble() {
    }

    /** Does all of it at once and answers what each got, in their order. */
    public static <T> List<T> faire(Stream<Callable<T>> actes) {
        List<Callable<T>> liste = actes.toList();
        CyclicBarrier depart = new CyclicBarrier(liste.size());
        ExecutorService fils = Executors.newFixedThreadPool(liste.size());
        try {
            List<Future<T>> promesses = liste.stream().map(acte -> fils.submit(() -> {
                depart.await();
                return acte.call();
            })).toList();
            List<T> reponses = new ArrayList<>();
            for (Future<T> promesse : promesses) {
                reponses.add(promesse.get());
            }
            return reponses;
        } catch (ExecutionException echec) {
            throw new IllegalStateException(echec.getCause());
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrompu);
        } finally {
            fils.shutdownNow();
        }
    }
}
