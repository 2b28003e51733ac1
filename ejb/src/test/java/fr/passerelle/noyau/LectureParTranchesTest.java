package fr.passerelle.noyau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LectureParTranchesTest {

    private static final int TRANCHE = 10;
    private static final List<Object> CLES = List.copyOf(IntStream.range(0, 5 * TRANCHE + 1).boxed().toList());

    private final ExecutorService fils = Executors.newFixedThreadPool(4);
    private final List<Integer> lues = new ArrayList<>();

    @AfterEach
    void rendre_les_fils() {
        fils.shutdownNow();
    }

    private void lire(List<Object> cles, Function<List<Object>, List<Integer>> lecture, Consumer<Integer> suite) {
        new LectureParTranches<>(TRANCHE, lecture, fils).lire(cles, suite);
    }

    private static List<Integer> lignes(List<Object> cles) {
        return cles.stream().map(Integer.class::cast).toList();
    }

    @Test
    void chaque_ligne_est_lue_une_fois_et_dans_l_ordre_meme_si_la_suivante_arrive_avant() {
        CountDownLatch suivante = new CountDownLatch(1);
        lire(CLES, cles -> {
            if (cles.contains(0)) {
                attendre(suivante);
            } else {
                suivante.countDown();
            }
            return lignes(cles);
        }, lues::add);
        assertThat(lues).isEqualTo(CLES);
    }

    @Test
    void sans_cle_rien_n_est_demande() {
        lire(List.of(), cles -> {
            throw new AssertionError("une tranche vide est demandée");
        }, lues::add);
        assertThat(lues).isEmpty();
    }

    @Test
    void la_tranche_suivante_est_demandee_pendant_qu_une_est_lue_et_pas_davantage() {
        AtomicInteger demandees = new AtomicInteger();
        CountDownLatch deuxieme = new CountDownLatch(2);
        List<Integer> avance = new ArrayList<>();
        lire(CLES, cles -> {
            demandees.incrementAndGet();
            deuxieme.countDown();
            return lignes(cles);
        }, ligne -> {
            attendre(deuxieme);
            avance.add(demandees.get() - ligne / TRANCHE);
        });
        assertThat(avance).allMatch(a -> a <= 2);
    }

    @Test
    void une_lecture_qui_echoue_se_dit_telle_quelle_apres_ce_qui_la_precede() {
        assertThatThrownBy(() -> lire(CLES, cles -> {
            if (cles.contains(TRANCHE)) {
                throw new Introuvable();
            }
            return lignes(cles);
        }, lues::add)).isInstanceOf(Introuvable.class);
        assertThat(lues).isEqualTo(CLES.subList(0, TRANCHE));
    }

    private static void attendre(CountDownLatch signal) {
        try {
            assertThat(signal.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException arrete) {
            throw new AssertionError(arrete);
        }
    }
}
