package fr.passerelle.web.api.contractuels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets few great computations run at once, so that they leave memory and cores to everybody else; the others wait their turn. */
@ApplicationScoped
public class TourDeCalcul {

    private static final int ENSEMBLE = 2;
    private static final int PATIENCE_S = 30;

    private final Semaphore libres = new Semaphore(ENSEMBLE, true);

    /** @throws ServiceUnavailableException when the turn has not come in time */
    <T> T prendre(Supplier<T> calcul) {
        if (!attendre()) {
            throw new ServiceUnavailableException((long) PATIENCE_S);
        }
        try {
            return calcul.get();
        } finally {
            libres.release();
        }
    }

    private boolean attendre() {
        try {
            return libres.tryAcquire(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
