package fr.passerelle.lancement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.passerelle.essai.Visiteur;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole life of {@code ./passerelle run}: interrupted in the foreground, taken up in the background, killed, taken up again,
 * stopped. Its data stays, and none of its programs.
 */
class LancementIT {

    private static final Pattern PROCESSUS = Pattern.compile("Processus : (\\d+)");

    @TempDir
    private Path programmes;

    @Test
    void une_demonstration_garde_ses_donnees_quelle_que_soit_sa_fin() throws Exception {
        assumeTrue(Commande.estAJour(), "rien n'a été construit par ./passerelle");
        Commande commande = new Commande(programmes);
        int port = ThreadLocalRandom.current().nextInt(30_000, 32_000);
        Path dossier = programmes.resolve("données à garder");
        String[] run = {"run", "--port", String.valueOf(port), "--dossier", dossier.toString(), "--horloge", "2026-06-10T08:00"};
        String[] enArrierePlan = Stream.concat(Stream.of(run), Stream.of("--arriere-plan")).toArray(String[]::new);

        Commande.Fin interrompue = commande.lancerPuisInterrompre("Passerelle est prête", run);
        assertThat(interrompue.code()).as(interrompue.erreurs()).isEqualTo(130);
        assertThat(interrompue.erreurs()).isEmpty();
        assertThat(restants(dossier)).isEmpty();
        Path temoin = Files.createFile(dossier.resolve("base/temoin"));

        Commande.Fin premiere = commande.lancer(enArrierePlan);
        assertThat(premiere.code()).as(premiere.erreurs()).isZero();
        assertThat(premiere.sortie()).doesNotContain("Construction").contains("http://localhost:" + port, "Demo-2026!", "Processus : ");
        assertThat(new Visiteur("http://localhost:" + port).demander("/").code()).isEqualTo(200);

        Commande.Fin autre = commande.lancer("run", "--port", String.valueOf(port + 10), "--dossier", dossier.toString());
        assertThat(autre.code()).isNotZero();
        assertThat(autre.phrase()).contains("Une autre Passerelle utilise le dossier");

        ProcessHandle tuee = processus(premiere);
        tuee.destroyForcibly();
        tuee.onExit().get(20, TimeUnit.SECONDS);
        Commande.Fin relevee = commande.lancer(enArrierePlan);
        assertThat(relevee.code()).as(relevee.erreurs()).isZero();

        ProcessHandle derniere = processus(relevee);
        assertThat(commande.lancer("stop", String.valueOf(derniere.pid())).code()).isZero();
        assertThat(derniere.isAlive()).isFalse();
        assertThat(restants(dossier)).isEmpty();
        assertThat(temoin).exists();
    }

    @AfterEach
    void ne_rien_laisser() {
        surLeDossier(programmes).forEach(ProcessHandle::destroyForcibly);
    }

    private static ProcessHandle processus(Commande.Fin fin) {
        Matcher numero = PROCESSUS.matcher(fin.sortie());
        assertThat(numero.find()).isTrue();
        return ProcessHandle.of(Long.parseLong(numero.group(1))).orElseThrow();
    }

    /** Programs that still work on the folder. */
    private static Stream<String> restants(Path dossier) {
        return surLeDossier(dossier).flatMap(p -> p.info().commandLine().stream());
    }

    private static Stream<ProcessHandle> surLeDossier(Path dossier) {
        return ProcessHandle.allProcesses().filter(p -> p.info().commandLine().filter(c -> c.contains(dossier.toString())).isPresent());
    }
}
