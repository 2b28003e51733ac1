package fr.passerelle.web.api.contractuels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Great computations take their turn. */
class TourDeCalculTest {

    private final TourDeCalcul tour = new TourDeCalcul();

    @Test
    void deux_calculs_vont_ensemble_et_les_autres_attendent() throws Exception {
        ExecutorService appelants = Executors.newFixedThreadPool(6);
        CountDownLatch ensemble = new CountDownLatch(2);
        AtomicInteger enCours = new AtomicInteger();
        AtomicInteger auPlus = new AtomicInteger();
        try {
            CompletableFuture.allOf(IntStream.range(0, 6).mapToObj(i -> CompletableFuture.runAsync(() -> tour.prendre(() -> {
                auPlus.accumulateAndGet(enCours.incrementAndGet(), Math::max);
                ensemble.countDown();
                attendre(ensemble);
                return enCours.decrementAndGet();
            }), appelants)).toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
        } finally {
            appelants.shutdownNow();
        }
        assertThat(auPlus).hasValue(2);
    }

    @Test
    void un_calcul_qui_echoue_rend_son_tour() {
        for (int i = 0; i < 5; i++) {
            assertThatIllegalStateException().isThrownBy(() -> tour.prendre(() -> {
                throw new IllegalStateException("échec");
            }));
        }
        assertThat(tour.prendre(() -> "fait")).isEqualTo("fait");
    }

    private static void attendre(CountDownLatch ensemble) {
        try {
            ensemble.await();
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
        }
    }
}
