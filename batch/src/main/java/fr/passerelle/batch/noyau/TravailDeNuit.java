package fr.passerelle.batch.noyau;

import java.util.List;
import java.util.concurrent.Callable;

/** What a package does every night; {@link Nuit} finds it. */
@FunctionalInterface
public interface TravailDeNuit {

    /** In the order in which they are done; one that fails keeps none of the others from being done. */
    List<Tache> taches();

    /**
     * @param nom  what it does, for the log
     * @param acte answers how many things it treated
     */
    record Tache(String nom, Callable<Integer> acte) {
    }
}
