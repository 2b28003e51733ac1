package fr.passerelle.ent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A program that tests start beside the application, with its files in a folder of its own, and end afterwards. */
public abstract class Programme implements AutoCloseable {

    private final Path dossier;
    private Process processus;

    protected Programme(Path dossier) {
        this.dossier = dossier;
    }

    protected Path dossier() {
        return dossier;
    }

    protected void vider() {
        try (Stream<Path> contenu = Files.exists(dossier) ? Files.walk(dossier) : Stream.empty()) {
            for (Path chemin : (Iterable<Path>) contenu.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(chemin);
            }
            Files.createDirectories(dossier);
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }

    /** Writes a file of the test's resources into the folder, its names between braces replaced. */
    protected Path ecrire(String ressource, String cible, Map<String, String> valeurs) {
        try (InputStream lecture = Programme.class.getResourceAsStream("/ent/" + ressource)) {
            String texte = new String(lecture.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> valeur : valeurs.entrySet()) {
                texte = texte.replace("{" + valeur.getKey() + "}", valeur.getValue());
            }
            Path fichier = dossier.resolve(cible);
            Files.createDirectories(fichier.getParent());
            return Files.writeString(fichier, texte);
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }

    /** Starts it and waits until it answers; its console goes to a file of the folder. */
    protected void lancer(List<String> commande, int patienceSecondes, BooleanSupplier repond) {
        try {
            processus = new ProcessBuilder(commande).directory(dossier.toFile()).redirectErrorStream(true)
                    .redirectOutput(dossier.resolve("console.log").toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(processus::destroyForcibly));
            long limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(patienceSecondes);
            while (!repond.getAsBoolean()) {
                if (!processus.isAlive() || System.nanoTime() > limite) {
                    close();
                    throw new IllegalStateException(commande.get(0) + " ne démarre pas : " + dossier.resolve("console.log"));
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a command to its end. */
    protected void executer(String... commande) {
        try {
            Process p = new ProcessBuilder(commande).directory(dossier.toFile()).redirectErrorStream(true).start();
            String sortie = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (p.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", commande) + "\n" + sortie);
            }
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
        }
    }

    protected static int portLibre() {
        try (ServerSocket prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }

    @Override
    public void close() {
        processus.destroy();
        try {
            if (!processus.waitFor(15, TimeUnit.SECONDS)) {
                processus.destroyForcibly();
            }
        } catch (InterruptedException interrompu) {
            processus.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
