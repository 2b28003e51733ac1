package fr.passerelle.lancement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code ./passerelle} in a shell whose programs can be replaced by others. */
final class Commande {

    /** What a command said and how it ended. */
    record Fin(int code, String sortie, String erreurs) {

        /** What it answers when it refuses: one sentence. */
        String phrase() {
            return erreurs.strip();
        }
    }

    static final Path RACINE = Path.of("..").toAbsolutePath().normalize();

    private final Path racine;
    private final Path programmes;

    /** @param programmes a folder that comes first in the path */
    Commande(Path programmes) {
        this(RACINE, programmes);
    }

    /** @param racine where the command lies, instead of this project */
    Commande(Path racine, Path programmes) {
        this.racine = racine;
        this.programmes = programmes;
        // Nothing here may build: what is tested is what was built.
        remplacer("mvn", "echo 'mvn a été appelé' >&2; exit 97");
    }

    void remplacer(String programme, String script) {
        try {
            Path fichier = Files.writeString(programmes.resolve(programme), "#!/bin/sh\n" + script + "\n");
            Files.setPosixFilePermissions(fichier, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }

    Fin lancer(String... arguments) {
        List<String> commande = new ArrayList<>(List.of(racine.resolve("passerelle").toString()));
        commande.addAll(List.of(arguments));
        return executer(commande);
    }

    /** One function of the command, alone. */
    Fin fonction(String nom) {
        return executer(List.of("bash", "-c", "source " + racine.resolve("passerelle") + "; " + nom));
    }

    /** Runs a command as a terminal does, and types Ctrl-C when it has said that: all of its programs get the signal. */
    Fin lancerPuisInterrompre(String signe, String... arguments) {
        List<String> commande = new ArrayList<>(List.of("setsid", racine.resolve("passerelle").toString()));
        commande.addAll(List.of(arguments));
        return executer(commande, (processus, sortie) -> {
            while (processus.isAlive() && !Files.readString(sortie).contains(signe)) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            new ProcessBuilder("kill", "-INT", "--", "-" + processus.pid()).inheritIO().start().waitFor();
        });
    }

    /** What is done while a command runs. */
    @FunctionalInterface
    private interface Pendant {
        void faire(Process processus, Path sortie) throws IOException, InterruptedException;
    }

    private Fin executer(List<String> commande) {
        return executer(commande, (processus, sortie) -> { });
    }

    private Fin executer(List<String> commande, Pendant pendant) {
        try {
            Path sortie = Files.createTempFile(programmes, "sortie", ".txt");
            Path erreurs = Files.createTempFile(programmes, "erreurs", ".txt");
            ProcessBuilder lancement = new ProcessBuilder(commande).directory(programmes.toFile())
                    .redirectOutput(sortie.toFile()).redirectError(erreurs.toFile());
            lancement.environment().compute("PATH", (nom, chemin) -> programmes + ":" + chemin);
            // It would come before.
            lancement.environment().remove("JAVA_HOME");
            Process processus = lancement.start();
            pendant.faire(processus, sortie);
            if (!processus.waitFor(5, TimeUnit.MINUTES)) {
                processus.destroyForcibly();
                throw new AssertionError("Sans fin : " + commande);
            }
            return new Fin(processus.exitValue(), Files.readString(sortie), Files.readString(erreurs));
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrompu);
        }
    }

    /** Whether what was last built by the command is what the sources say now. */
    static boolean estAJour() {
        return Files.exists(RACINE.resolve("target/construit"));
    }
}
