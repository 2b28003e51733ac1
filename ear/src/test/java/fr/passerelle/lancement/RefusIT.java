package fr.passerelle.lancement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./passerelle run} refuses, it refuses in one clear sentence, before building or starting anything. */
class RefusIT {

    @TempDir
    private Path programmes;
    private Commande commande;

    @BeforeEach
    void ouvrir_un_shell() {
        commande = new Commande(programmes);
    }

    private void assertRefuse(Commande.Fin fin, String phrase) {
        assertThat(fin.code()).isNotZero();
        assertThat(fin.phrase()).contains(phrase).doesNotContain("\n").doesNotContain("mvn a été appelé");
    }

    @Test
    void une_option_inconnue() {
        assertRefuse(commande.lancer("run", "--prot", "9000"), "Option inconnue : --prot.");
    }

    @Test
    void un_port_qui_n_en_est_pas_un() {
        assertRefuse(commande.lancer("run", "--port", "huit"), "--port attend un nombre entre 1024 et 65000");
        assertRefuse(commande.lancer("run", "--port"), "--port attend une valeur.");
    }

    @Test
    void un_jdk_trop_ancien() {
        commande.remplacer("javac", "echo 'Picked up JAVA_TOOL_OPTIONS: -Dx=y' >&2; echo 'javac 11.0.20'");
        assertRefuse(commande.lancer("run"), "Java 11 est trop ancien : il faut un JDK 17 ou plus récent.");
    }

    @Test
    void un_port_pris() throws IOException {
        try (ServerSocket occupant = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(occupant.getLocalPort());
            Commande.Fin fin = commande.lancer("run", "--arriere-plan", "--port", port, "--dossier", programmes.resolve("donnees").toString());
            assertRefuse(fin, "Le port " + port + " est déjà pris");
        }
    }

    @Test
    void une_commande_inconnue() {
        assertRefuse(commande.lancer("rnu"), "Usage : ./passerelle run");
    }

    @Test
    void un_arret_sans_rien_a_arreter_ou_avec_une_option() {
        assertRefuse(commande.lancer("stop", "--tout"), "Option inconnue : --tout.");
    }
}
