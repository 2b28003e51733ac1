package fr.passerelle.documents.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EcritureEnParalleleTest {

    private static final int LOT = 2_000;

    private final ExecutorService fils = Executors.newSingleThreadExecutor();
    private final Cahier cahier = new Cahier();

    /** What was written, by whom, and what it may be made to do. */
    private static class Cahier implements ListeEcrite {

        private final List<Object> lignes = new ArrayList<>();
        private final List<Thread> auteurs = new ArrayList<>();
        private boolean termine;
        private boolean ferme;

        @Override
        public void ligne(List<?> valeurs) throws IOException {
            lignes.add(valeurs.get(0));
            auteurs.add(Thread.currentThread());
        }

        @Override
        public void terminer() {
            termine = true;
            auteurs.add(Thread.currentThread());
        }

        @Override
        public void close() {
            ferme = true;
        }
    }

    @AfterEach
    void rendre_les_fils() {
        fils.shutdownNow();
    }

    @Test
    void chaque_ligne_est_ecrite_une_fois_et_dans_l_ordre() throws IOException {
        try (EcritureEnParallele ecriture = new EcritureEnParallele(cahier, fils)) {
            for (int i = 0; i < 2 * LOT + 1; i++) {
                ecriture.ligne(List.of(i));
            }
            ecriture.terminer();
        }
        assertThat(cahier.lignes).isEqualTo(IntStream.range(0, 2 * LOT + 1).boxed().toList());
        assertThat(cahier.ferme).isTrue();
    }

    @Test
    void la_fin_s_ecrit_dans_le_fil_de_celui_qui_lit() throws IOException {
        try (EcritureEnParallele ecriture = new EcritureEnParallele(cahier, fils)) {
            ecriture.ligne(List.of("A"));
            ecriture.terminer();
        }
        assertThat(cahier.termine).isTrue();
        assertThat(cahier.auteurs.get(0)).isNotEqualTo(Thread.currentThread());
        assertThat(cahier.auteurs.get(1)).isEqualTo(Thread.currentThread());
    }

    @Test
    void la_lecture_va_de_l_avant_pendant_que_le_lot_precedent_s_ecrit() throws IOException {
        CountDownLatch lectureAvancee = new CountDownLatch(1);
        Cahier lent = new Cahier() {
            @Override
            public void ligne(List<?> valeurs) throws IOException {
                try {
                    lectureAvancee.await();
                } catch (InterruptedException interrompu) {
                    throw new IOException(interrompu);
                }
                super.ligne(valeurs);
            }
        };
        try (EcritureEnParallele ecriture = new EcritureEnParallele(lent, fils)) {
            for (int i = 0; i < LOT + 1; i++) {
                ecriture.ligne(List.of(i));
            }
            lectureAvancee.countDown();
            ecriture.terminer();
        }
        assertThat(lent.lignes).hasSize(LOT + 1);
    }

    @Test
    void une_ligne_qui_ne_s_ecrit_pas_arrete_l_export_et_tout_est_ferme() {
        Cahier plein = new Cahier() {
            @Override
            public void ligne(List<?> valeurs) throws IOException {
                throw new IOException("Plus de place sur le disque");
            }
        };
        assertThatThrownBy(() -> {
            try (EcritureEnParallele ecriture = new EcritureEnParallele(plein, fils)) {
                for (int i = 0; i < 2 * LOT; i++) {
                    ecriture.ligne(List.of(i));
                }
            }
        }).isInstanceOf(IOException.class).hasMessage("Plus de place sur le disque");
        assertThat(plein.ferme).isTrue();
    }
}
