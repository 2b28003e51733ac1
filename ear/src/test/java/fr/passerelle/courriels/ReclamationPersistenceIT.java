package fr.passerelle.courriels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.noyau.Horloge;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On the real database: however many nodes want a mail at the same moment, one has it. */
@SurApplication
class ReclamationPersistenceIT {

    private static final int NOEUDS = 8;
    /** In the future, so that the running application leaves it alone. */
    private static final Instant PLUS_TARD = Instant.parse("2199-01-01T00:00:00Z");

    @Test
    void un_seul_noeud_reclame_un_courriel(Application application) throws Exception {
        long id = ecrire(application);
        CountDownLatch depart = new CountDownLatch(1);
        ExecutorService noeuds = Executors.newFixedThreadPool(NOEUDS);
        try {
            Callable<Boolean> noeud = () -> {
                depart.await();
                return reclamer(application, id);
            };
            List<Future<Boolean>> essais = IntStream.range(0, NOEUDS).mapToObj(i -> noeuds.submit(noeud)).toList();
            depart.countDown();
            int reussites = 0;
            for (Future<Boolean> essai : essais) {
                reussites += essai.get() ? 1 : 0;
            }
            assertThat(reussites).isEqualTo(1);
        } finally {
            noeuds.shutdownNow();
            retirer(application, id);
        }
    }

    private static boolean reclamer(Application application, long id) throws ReflectiveOperationException {
        try (EntityManager em = application.entites().createEntityManager()) {
            RegistreEnvois registre = new RegistreEnvois();
            Horloge horloge = new Horloge();
            horloge.reglerSur(PLUS_TARD.plusSeconds(1));
            poser(registre, "em", em);
            poser(registre, "horloge", horloge);
            em.getTransaction().begin();
            boolean reclame = registre.reclamer(id).isPresent();
            em.getTransaction().commit();
            return reclame;
        }
    }

    private static void poser(RegistreEnvois registre, String nom, Object valeur) throws ReflectiveOperationException {
        Field champ = RegistreEnvois.class.getDeclaredField(nom);
        champ.setAccessible(true);
        champ.set(registre, valeur);
    }

    private static long ecrire(Application application) {
        try (EntityManager em = application.entites().createEntityManager()) {
            em.getTransaction().begin();
            Courriel courriel = new Courriel(CourrielCompte.MOT_DE_PASSE_OUBLIE, "essai:" + UUID.randomUUID(), "x@exemple.fr",
                    new Redaction("Sujet", "Texte", "<p>Texte</p>"), "exemple.fr", PLUS_TARD);
            em.persist(courriel);
            em.getTransaction().commit();
            return courriel.getId();
        }
    }

    private static void retirer(Application application, long id) {
        try (EntityManager em = application.entites().createEntityManager()) {
            em.getTransaction().begin();
            em.remove(em.find(Courriel.class, id));
            em.getTransaction().commit();
        }
    }
}
