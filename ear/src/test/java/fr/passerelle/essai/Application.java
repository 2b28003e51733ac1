package fr.passerelle.essai;

import fr.passerelle.demo.Arret;
import fr.passerelle.demo.BoiteAuxLettres;
import fr.passerelle.demo.Demonstration;
import fr.passerelle.demo.MessageRecu;
import fr.passerelle.demo.Options;
import fr.passerelle.demo.Ports;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The one running Passerelle that all integration tests share: the demonstration, with a fresh database, on ports that
 * were free. It is started by the first test that asks for it and stopped after the last.
 */
public final class Application implements AutoCloseable {

    /** Where tests leave what they make: captures, the application's data and logs. */
    public static final Path ESSAIS = Path.of(System.getProperty("passerelle.essais", "target")).toAbsolutePath();

    private final Demonstration demonstration;
    private EntityManagerFactory entites;

    private Application(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    static Application demarrer() {
        Ports ports = portsLibres();
        // Read by arquillian.xml.
        System.setProperty("passerelle.administration", String.valueOf(ports.administration()));
        Demonstration demonstration = new Demonstration(Options.lire(
                List.of("--port", String.valueOf(ports.application()), "--dossier", ESSAIS.resolve("application").toString(), "--vierge"),
                Path.of(System.getProperty("passerelle.serveur")), Path.of(System.getProperty("passerelle.ear"))));
        Application application = new Application(demonstration);
        Runtime.getRuntime().addShutdownHook(new Thread(application::close, "arrêt de l'application"));
        demonstration.demarrer();
        return application;
    }

    /** For a demonstration beside this one. */
    public static Ports portsLibres() {
        for (int essai = 0; essai < 50; essai++) {
            Ports ports = new Ports(ThreadLocalRandom.current().nextInt(21_000, 29_000));
            try {
                ports.verifierLibres();
                return ports;
            } catch (Arret pris) {
                // another draw
            }
        }
        throw new Arret("Aucune suite de ports libres pour les essais.");
    }

    /** Address of the home page, without a final slash. */
    public String adresse() {
        return demonstration.adresse();
    }

    public Ports ports() {
        return demonstration.ports();
    }

    /** The mails this addressee was sent, newest first; everybody's for an empty one. */
    public List<MessageRecu> courriels(String destinataire) {
        return boite().messages(destinataire);
    }

    public BoiteAuxLettres boite() {
        return demonstration.boite();
    }

    /** The database the application works on, outside its pool. */
    public DataSource base() {
        return demonstration.base().source();
    }

    /** How that database is reached: its JDBC address. */
    public String adresseBase() {
        return demonstration.base().url();
    }

    /** Adds somebody to the directory of the staff; without habilitation until one is given. */
    public void ajouterPersonnel(String uid, String motDePasse) {
        demonstration.annuaire().ajouter(uid, uid, motDePasse);
    }

    public Administration administration() {
        return new Administration(ports().administration());
    }

    /** Runs an act on the application's entities outside the server, in a transaction that is undone at the end. */
    public void puisAnnuler(Consumer<EntityManager> acte) {
        EntityManager em = entites().createEntityManager();
        try {
            em.getTransaction().begin();
            acte.accept(em);
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** Writes to the application's entities outside the server. */
    public void ecrire(Consumer<EntityManager> acte) {
        puisAnnuler(em -> {
            acte.accept(em);
            em.getTransaction().commit();
        });
    }

    /** The first value of a query's first line, as text; empty when it has none. */
    public Optional<String> valeur(String sql) {
        try (Connection connexion = base().getConnection(); Statement ordre = connexion.createStatement();
                ResultSet lignes = ordre.executeQuery(sql)) {
            return lignes.next() ? Optional.ofNullable(lignes.getString(1)) : Optional.empty();
        } catch (SQLException echec) {
            throw new IllegalStateException(sql, echec);
        }
    }

    /** What the journal notes from now on. */
    public SuiteJournal journal() {
        return new SuiteJournal(this);
    }

    /** Runs one statement on the database, as another node would. */
    public void executer(String sql) {
        try (Connection connexion = base().getConnection(); Statement ordre = connexion.createStatement()) {
            ordre.executeUpdate(sql);
        } catch (SQLException echec) {
            throw new IllegalStateException(sql, echec);
        }
    }

    /** The persistence unit of the application, on the same database, with transactions of its own. */
    public synchronized EntityManagerFactory entites() {
        if (entites == null) {
            entites = Persistence.createEntityManagerFactory("passerelle", Map.of(
                    "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                    "jakarta.persistence.jtaDataSource", "",
                    "jakarta.persistence.nonJtaDataSource", base(),
                    // Without weaving, lazy associations are read at once, which it would say of each.
                    "eclipselink.weaving", "false",
                    "eclipselink.logging.level", "SEVERE"));
        }
        return entites;
    }

    @Override
    public synchronized void close() {
        if (entites != null && entites.isOpen()) {
            entites.close();
        }
        demonstration.close();
    }
}
