package fr.passerelle.installation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.SurApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole database saved while it is written to, and put back elsewhere. */
@SurApplication
class SauvegardePersistenceIT {

    private static final String AILLEURS = "essai_restauration";

    @AfterEach
    void rendre(Application application) {
        application.executer("drop database if exists " + AILLEURS);
        application.executer("drop table if exists essai_debit, essai_credit");
    }

    @Test
    void ce_qui_est_restaure_est_ce_qui_etait_au_meme_moment(Application application, @TempDir Path dossier) throws Exception {
        application.executer("create table essai_debit (n int primary key)");
        application.executer("create table essai_credit (n int primary key)");
        AtomicBoolean fini = new AtomicBoolean();
        Thread charge = new Thread(() -> ecrireParDeux(application, fini), "charge");
        charge.start();
        Path sous = sauver(application, dossier.resolve("sous-charge"));
        fini.set(true);
        charge.join();
        restaurer(application, sous);
        assertThat(application.valeur("select count(*) from essai_debit").orElseThrow()).as("la charge a continué").isNotEqualTo("0");
        assertThat(application.valeur("select (select count(*) from %1$s.essai_debit) = (select count(*) from %1$s.essai_credit)".formatted(AILLEURS)))
                .as("une transaction est dans la sauvegarde en entier, ou n'y est pas").contains("1");
        application.executer("drop database " + AILLEURS);

        try (Connection base = application.base().getConnection()) {
            Map<String, String> avant = empreintes(base, "passerelle");
            restaurer(application, sauver(application, dossier.resolve("calme")));
            Map<String, String> apres = empreintes(base, "passerelle");
            // The server goes on: a table it wrote meanwhile, of its timers or its queue, is compared no further.
            apres.entrySet().retainAll(avant.entrySet());
            assertThat(apres).hasSizeGreaterThan(avant.size() - 4);
            assertThat(empreintes(base, AILLEURS)).containsAllEntriesOf(apres).hasSameSizeAs(avant);
        }
    }

    @Test
    void rien_n_est_restaure_sur_ce_qui_est_la_ni_depuis_un_fichier_abime(Application application, @TempDir Path dossier) throws Exception {
        Path fichier = sauver(application, dossier);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier))).as("lisible de qui l'a faite").isEqualTo("rw-------");
        Commande pleine = Commande.executer("restaurer", application, "passerelle", fichier.toString());
        assertThat(pleine.dit()).contains("n'est pas vide : rien n'a été fait");
        assertThat(pleine.code()).isEqualTo(1);
        application.executer("create database " + AILLEURS);
        byte[] octets = Files.readAllBytes(fichier);
        octets[octets.length / 2] ^= 1;
        Files.write(fichier, octets);
        Commande abimee = Commande.executer("restaurer", application, AILLEURS, fichier.toString());
        assertThat(abimee.dit()).contains("n'est plus le fichier qui a été sauvegardé");
        assertThat(abimee.code()).isEqualTo(1);
        assertThat(application.valeur("select count(*) from information_schema.tables where table_schema = '" + AILLEURS + "'")).contains("0");
    }

    @Test
    void une_sauvegarde_qui_echoue_ne_laisse_pas_de_fichier(Application application, @TempDir Path dossier) throws Exception {
        assertThat(Commande.executer("sauvegarder", application, "absente", dossier.toString()).code()).isNotZero();
        assertThat(dossier).isEmptyDirectory();
    }

    private static Path sauver(Application application, Path dossier) throws Exception {
        Commande sauvegarde = Commande.executer("sauvegarder", application, "passerelle", dossier.toString());
        assertThat(sauvegarde.code()).as(sauvegarde.dit()).isZero();
        return Path.of(sauvegarde.lignes().get(sauvegarde.lignes().size() - 1));
    }

    private static void restaurer(Application application, Path fichier) throws Exception {
        application.executer("create database " + AILLEURS + " character set utf8mb4 collate utf8mb4_unicode_ci");
        Commande restauration = Commande.executer("restaurer", application, AILLEURS, fichier.toString());
        assertThat(restauration.code()).as(restauration.dit()).isZero();
        assertThat(restauration.dit()).contains("est restaurée");
    }

    /** Two lines in each transaction, as fast as it can. */
    private static void ecrireParDeux(Application application, AtomicBoolean fini) {
        try (Connection base = application.base().getConnection(); Statement ordre = base.createStatement()) {
            base.setAutoCommit(false);
            for (int n = 1; !fini.get(); n++) {
                ordre.executeUpdate("insert into essai_debit values (" + n + ")");
                ordre.executeUpdate("insert into essai_credit values (" + n + ")");
                base.commit();
            }
        } catch (SQLException rate) {
            throw new IllegalStateException(rate);
        }
    }

    /** The database's own digest of each table, and how many lines it has. */
    private static Map<String, String> empreintes(Connection base, String schema) throws SQLException {
        Map<String, String> empreintes = new TreeMap<>();
        try (Statement ordre = base.createStatement()) {
            try (ResultSet tables = ordre.executeQuery("select table_name from information_schema.tables where table_schema = '" + schema
                    + "' and table_type = 'BASE TABLE'")) {
                while (tables.next()) {
                    empreintes.put(tables.getString(1), "");
                }
            }
            for (String table : empreintes.keySet()) {
                try (ResultSet lu = ordre.executeQuery("checksum table " + schema + "." + table + " extended")) {
                    lu.next();
                    empreintes.put(table, lu.getString(2));
                }
            }
        }
        return empreintes;
    }
}
