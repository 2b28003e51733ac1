package fr.passerelle.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The provisioned WildFly with the application in it: its state lies in the demonstration's folder, its programs stay as provisioned. */
public final class ServeurWildFly implements AutoCloseable {

    /** Who opens WildFly's console, in the demonstration only. */
    static final String CONSOLE_COMPTE = "admin";
    static final String CONSOLE_MOT_DE_PASSE = "Demo-2026!";

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Programme programme;
    private final Path echecDeploiement;
    private final long debut = System.nanoTime();

    private ServeurWildFly(Programme programme, Path deploiement) {
        this.programme = programme;
        this.echecDeploiement = deploiement.resolveSibling(deploiement.getFileName() + ".failed");
    }

    /** Starts the server with a fresh configuration; the application is deployed as it boots. */
    public static ServeurWildFly demarrer(Options options, Ports ports, Map<String, String> environnement) {
        Path base = options.dossier().resolve("serveur");
        Path journal = options.dossier().resolve("serveur.log");
        try {
            Path deploiement = preparer(options, base);
            StandaloneCommandBuilder commande = StandaloneCommandBuilder.of(options.serveur())
                    .setBaseDirectory(base)
                    .setJavaOptions("-Xms256m", "-Xmx1g", "-XX:MetaspaceSize=128m", "-Djava.net.preferIPv4Stack=true",
                            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8")
                    .addServerArgument("-Djboss.http.port=" + ports.application())
                    .addServerArgument("-Djboss.management.http.port=" + ports.administration());
            ProcessBuilder lancement = new ProcessBuilder(commande.build())
                    .redirectErrorStream(true).redirectOutput(journal.toFile());
            lancement.environment().putAll(environnement);
            return new ServeurWildFly(new Programme("Le serveur", lancement.start(), journal), deploiement);
        } catch (IOException echec) {
            throw new Arret("Le serveur ne démarre pas : " + echec.getMessage(), echec);
        }
    }

    /** Answers where the application lies as the server finds it. */
    private static Path preparer(Options options, Path base) throws IOException {
        Path modele = options.serveur().resolve("standalone");
        try (Stream<Path> fichiers = Files.walk(modele.resolve("configuration"))) {
            for (Path fichier : (Iterable<Path>) fichiers.filter(Files::isRegularFile)::iterator) {
                Path cible = base.resolve(modele.relativize(fichier));
                Files.createDirectories(cible.getParent());
                Files.copy(fichier, cible, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path deploiements = Files.createDirectories(base.resolve("deployments"));
        try (Stream<Path> anciens = Files.list(deploiements)) {
            for (Path ancien : (Iterable<Path>) anciens::iterator) {
                Files.delete(ancien);
            }
        }
        ouvrirLaConsole(base.resolve("configuration/mgmt-users.properties"));
        return Files.copy(options.ear(), deploiements.resolve(options.ear().getFileName()));
    }

    /** The console's account, digested as the realm of management wants it. */
    private static void ouvrirLaConsole(Path comptes) throws IOException {
        try {
            byte[] empreinte = MessageDigest.getInstance("MD5")
                    .digest((CONSOLE_COMPTE + ":ManagementRealm:" + CONSOLE_MOT_DE_PASSE).getBytes(StandardCharsets.UTF_8));
            Files.writeString(comptes, CONSOLE_COMPTE + "=" + HexFormat.of().formatHex(empreinte) + "\n");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /**
     * Waits for the first page, and answers how long it took from the start of the process.
     *
     * @throws Arret when the server dies or takes too long; its log says why
     */
    public Duration attendre(String adresse) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest accueil = HttpRequest.newBuilder(URI.create(adresse + "/")).timeout(Duration.ofSeconds(20)).build();
        long limite = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < limite) {
                if (!programme.vit()) {
                    throw new Arret("Le serveur s'est arrêté en démarrant. Son journal : " + programme.journal());
                }
                if (Files.exists(echecDeploiement)) {
                    throw new Arret("L'application n'a pas pu être déployée. Journal du serveur : " + programme.journal());
                }
                if (repond(client, accueil)) {
                    return Duration.ofNanos(System.nanoTime() - debut);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
        }
        throw new Arret("L'application ne répond pas après " + PATIENCE.toMinutes() + " minutes. Son journal : " + programme.journal());
    }

    private static boolean repond(HttpClient client, HttpRequest requete) throws InterruptedException {
        try {
            return client.send(requete, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException pasEncore) {
            return false;
        }
    }

    Programme programme() {
        return programme;
    }

    @Override
    public void close() {
        programme.close();
    }
}
