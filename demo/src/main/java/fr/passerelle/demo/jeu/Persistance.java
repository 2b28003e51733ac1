package fr.passerelle.demo.jeu;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The application's persistence unit outside a server: the same entities, transactions of its own. */
final class Persistance implements AutoCloseable {

    private final EntityManagerFactory fabrique;

    Persistance(String url, String compte, String motDePasse) {
        Map<String, Object> reglages = new HashMap<>();
        reglages.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        // The unit names the server's data sources: taken out here.
        reglages.put("jakarta.persistence.jtaDataSource", "");
        reglages.put("jakarta.persistence.nonJtaDataSource", "");
        reglages.put("jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver");
        reglages.put("jakarta.persistence.jdbc.url", url);
        reglages.put("jakarta.persistence.jdbc.user", compte);
        reglages.put("jakarta.persistence.jdbc.password", motDePasse);
        reglages.put("eclipselink.weaving", "false");
        // Without weaving, lazy associations are read at once, which it would say of each.
        reglages.put("eclipselink.logging.level", "SEVERE");
        this.fabrique = Persistence.createEntityManagerFactory("passerelle", reglages);
    }

    void dans(Consumer<EntityManager> travail) {
        lire(em -> {
            travail.accept(em);
            return null;
        });
    }

    <T> T lire(Function<EntityManager, T> travail) {
        try (EntityManager em = fabrique.createEntityManager()) {
            em.getTransaction().begin();
            T resultat = travail.apply(em);
            em.getTransaction().commit();
            return resultat;
        }
    }

    @Override
    public void close() {
        fabrique.close();
    }
}
