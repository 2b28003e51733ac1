package fr.passerelle.installation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.demo.Options;
import fr.passerelle.demo.Ports;
import fr.passerelle.demo.ServeurWildFly;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second server on the application's database, as an installation is: {@code secrets.cli} has put its secrets away, and it
 * starts with the store's password only.
 */
@SurApplication
class CoffreIT {

    private static final Path SERVEUR = Path.of(System.getProperty("passerelle.serveur"));
    private static final String COFFRE = "Coffre d essai 1!";
    private static final String MOT_DE_PASSE_DE_LA_BASE = "passerelle";
    private static final String MOT_DE_PASSE_DE_SECOURS = "Secours-2026!";

    @TempDir
    private Path dossier;
    private Path installation;
    private Path secrets;

    /** The programs of the server that was built, its configuration copied. */
    @BeforeEach
    void installer() throws IOException {
        installation = Files.createDirectory(dossier.resolve("installation"));
        for (String programmes : List.of("bin", "modules", "jboss-modules.jar")) {
            Files.createSymbolicLink(installation.resolve(programmes), SERVEUR.resolve(programmes).toRealPath());
        }
        Path configuration = Files.createDirectories(installation.resolve("standalone/configuration"));
        try (Stream<Path> fichiers = Files.list(SERVEUR.resolve("standalone/configuration"))) {
            for (Path fichier : (Iterable<Path>) fichiers.filter(Files::isRegularFile)::iterator) {
                Files.copy(fichier, configuration.resolve(fichier.getFileName()));
            }
        }
        secrets = Files.createDirectory(dossier.resolve("secrets"));
        Files.writeString(secrets.resolve("passerelle.secours.mot.de.passe"), MOT_DE_PASSE_DE_SECOURS + "\n");
    }

    @Test
    void l_application_ne_lit_ses_secrets_que_dans_le_coffre_et_leur_dossier(Application application) throws Exception {
        executer("secrets.cli", Map.of("PASSERELLE_COFFRE", COFFRE, "PASSERELLE_DB_PASSWORD", MOT_DE_PASSE_DE_LA_BASE,
                "PASSERELLE_SECRETS", secrets.toString()));
        assertThat(Files.readString(installation.resolve("standalone/configuration/standalone.xml")))
                .contains("<credential-reference store=\"passerelle\" alias=\"base\"/>", "clear-text=\"${env.PASSERELLE_COFFRE}\"")
                .doesNotContain("PASSERELLE_DB_PASSWORD", COFFRE, MOT_DE_PASSE_DE_SECOURS);

        Ports ports = Application.portsLibres();
        Options options = Options.lire(List.of("--port", String.valueOf(ports.application()),
                "--dossier", dossier.resolve("travail").toString()), installation, Path.of(System.getProperty("passerelle.ear")));
        String adresse = "http://localhost:" + ports.application();
        try (ServeurWildFly serveur = ServeurWildFly.demarrer(options, ports, environnement(application, adresse))) {
            serveur.attendre(adresse);
            Visiteur visiteur = new Visiteur(adresse);
            assertThat(visiteur.seConnecter("/connexion/secours", "secours", MOT_DE_PASSE_DE_SECOURS).html().text())
                    .contains("Vos activités");
        }
    }

    private static Map<String, String> environnement(Application application, String adresse) {
        return Map.of("PASSERELLE_COFFRE", COFFRE,
                "PASSERELLE_DB_URL", application.adresseBase(),
                "PASSERELLE_DB_USER", "passerelle",
                "PASSERELLE_SMTP_HOTE", "127.0.0.1",
                "PASSERELLE_SMTP_PORT", String.valueOf(application.ports().smtp()),
                "PASSERELLE_ADRESSE", adresse,
                "PASSERELLE_SECOURS_IDENTIFIANT", "secours");
    }

    private void executer(String script, Map<String, String> environnement) throws IOException, InterruptedException {
        ProcessBuilder commande = new ProcessBuilder(installation.resolve("bin/jboss-cli.sh").toString(), "--resolve-parameter-values",
                "--file=" + SERVEUR.resolve("installation").resolve(script)).redirectErrorStream(true);
        commande.environment().putAll(environnement);
        Process processus = commande.start();
        String sortie = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(processus.waitFor()).as(sortie).isZero();
    }
}
