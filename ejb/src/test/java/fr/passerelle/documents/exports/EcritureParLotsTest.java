package fr.passerelle.documents.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EcritureParLotsTest {

    private static final int DEUX_LOTS_ET_UN_RESTE = 2 * EcritureParLots.LOT + 1;

    private final ExecutorService fils = Executors.newFixedThreadPool(4);
    private final List<Integer> ecrites = new ArrayList<>();

    @AfterEach
    void rendre_les_fils() {
        fils.shutdownNow();
    }

    private void ecrire(int lignes, Consumer<Integer> ecriture) {
        try (EcritureParLots<Integer> lots = new EcritureParLots<>(ecriture, fils)) {
            IntStream.range(0, lignes).forEach(lots::ajouter);
            lots.terminer();
        }
    }

    @Test
    void chaque_ligne_est_ecrite_une_fois_et_dans_l_ordre() {
        ecrire(DEUX_LOTS_ET_UN_RESTE, ecrites::add);
        assertThat(ecrites).isEqualTo(IntStream.range(0, DEUX_LOTS_ET_UN_RESTE).boxed().toList());
    }

    @Test
    void sans_ligne_rien_n_est_ecrit() {
        ecrire(0, ecrites::add);
        assertThat(ecrites).isEmpty();
    }

    @Test
    void on_lit_la_suite_pendant_que_le_lot_precedent_s_ecrit() {
        CountDownLatch suiteLue = new CountDownLatch(1);
        try (EcritureParLots<Integer> lots = new EcritureParLots<>(ligne -> {
            attendre(suiteLue);
            ecrites.add(ligne);
        }, fils)) {
            IntStream.rangeClosed(0, EcritureParLots.LOT).forEach(lots::ajouter);
            suiteLue.countDown();
            lots.terminer();
        }
        assertThat(ecrites).hasSize(EcritureParLots.LOT + 1);
    }

    @Test
    void une_ligne_qui_ne_s_ecrit_pas_arrete_la_lecture() {
        AtomicInteger lues = new AtomicInteger();
        assertThatThrownBy(() -> {
            try (EcritureParLots<Integer> lots = new EcritureParLots<>(ligne -> {
                throw new IllegalStateException("Plus de place sur le disque");
            }, fils)) {
                while (lues.get() < 10 * EcritureParLots.LOT) {
                    lots.ajouter(lues.incrementAndGet());
                }
            }
        }).isInstanceOf(IllegalStateException.class).hasMessage("Plus de place sur le disque");
        assertThat(lues).hasValue(2 * EcritureParLots.LOT);
    }

    @Test
    void une_lecture_interrompue_ne_laisse_personne_ecrire() {
        CountDownLatch ecritureCommencee = new CountDownLatch(1);
        CountDownLatch suite = new CountDownLatch(1);
        AtomicInteger faites = new AtomicInteger();
        assertThatThrownBy(() -> {
            try (EcritureParLots<Integer> lots = new EcritureParLots<>(ligne -> {
                ecritureCommencee.countDown();
                attendre(suite);
                faites.incrementAndGet();
            }, fils)) {
                IntStream.range(0, EcritureParLots.LOT).forEach(lots::ajouter);
                attendre(ecritureCommencee);
                CompletableFuture.runAsync(suite::countDown, CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));
                throw new IllegalArgumentException("la base ne répond plus");
            }
        }).hasMessage("la base ne répond plus");
        assertThat(faites).hasValue(EcritureParLots.LOT);
    }

    private static void attendre(CountDownLatch signal) {
        try {
            signal.await();
        } catch (InterruptedException interrompu) {
            throw new IllegalStateException(interrompu);
        }
    }
}
