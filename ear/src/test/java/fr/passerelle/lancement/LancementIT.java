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

/** A whole life of {@code ./passerelle run}: started in the background, killed, taken up again, begun anew, stopped. */
class LancementIT {

    private static final Pattern PROCESSUS = Pattern.compile("Processus : (\\d+)");

    @TempDir
    private Path programmes;

    @Test
    void une_demonstration_garde_ses_donnees_et_se_releve_d_un_arret_brutal() throws Exception {
        assumeTrue(Commande.estAJour(), "rien n'a été construit par ./passerelle");
        Commande commande = new Commande(programmes);
        String port = String.valueOf(ThreadLocalRandom.current().nextInt(30_000, 32_000));
        Path dossier = programmes.resolve("donnees");
        String[] run = {"run", "--arriere-plan", "--port", port, "--dossier", dossier.toString(), "--horloge", "2026-06-10T08:00"};

        Commande.Fin premier = commande.lancer(run);
        assertThat(premier.code()).as(premier.erreurs()).isZero();
        assertThat(premier.sortie()).doesNotContain("Construction").contains("http://localhost:" + port, "Demo-2026!", "Processus : ");
        assertThat(new Visiteur("http://localhost:" + port).demander("/").code()).isEqualTo(200);
        Path temoin = Files.createFile(dossier.resolve("base/temoin"));

        Commande.Fin deuxiemeFois = commande.lancer("run", "--port", String.valueOf(Integer.parseInt(port) + 10), "--dossier", dossier.toString());
        assertThat(deuxiemeFois.code()).isNotZero();
        assertThat(deuxiemeFois.phrase()).contains("Une autre Passerelle utilise le dossier");

        ProcessHandle lance = processus(premier);
        lance.destroyForcibly();
        lance.onExit().get(20, TimeUnit.SECONDS);
        Commande.Fin deuxieme = commande.lancer(run);
        assertThat(deuxieme.code()).as(deuxieme.erreurs()).isZero();
        assertThat(temoin).exists();

        ProcessHandle second = processus(deuxieme);
        assertThat(commande.lancer("stop", String.valueOf(second.pid())).code()).isZero();
        assertThat(second.isAlive()).isFalse();
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
