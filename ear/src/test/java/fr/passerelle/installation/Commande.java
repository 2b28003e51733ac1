package fr.passerelle.installation;

import fr.passerelle.essai.Application;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A command of an installation, run as an administrator runs it, on a database of the tests' server.
 *
 * @param dit what it printed
 */
public record Commande(int code, String dit) {

    /** @param base name of the database it is to work on */
    public static Commande executer(String nom, Application application, String base, String... arguments) throws IOException, InterruptedException {
        Path installation = Path.of(System.getProperty("passerelle.serveur"), "installation");
        ProcessBuilder commande = new ProcessBuilder(Stream.concat(Stream.of(installation.resolve(nom).toString()), Stream.of(arguments)).toList());
        Map<String, String> reglages = new HashMap<>(Map.of("PASSERELLE_EAR", Path.of(System.getProperty("passerelle.ear")).toAbsolutePath().toString(),
                "PASSERELLE_DB_URL", application.adresseBase().replace("/passerelle?", "/" + base + "?"),
                "PASSERELLE_DB_USER", "passerelle", "PASSERELLE_DB_PASSWORD", "passerelle"));
        reglages.put("PATH", Application.ESSAIS.resolve("application/mariadb/bin") + ":" + System.getenv("PATH"));
        commande.environment().putAll(reglages);
        Process processus = commande.redirectErrorStream(true).start();
        String dit = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Commande(processus.waitFor(), dit);
    }

    /** What it printed, line by line. */
    public List<String> lignes() {
        return dit.lines().toList();
    }
}
