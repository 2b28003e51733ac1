package fr.passerelle.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.noyau.Reglage;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The scanner's client against a server that speaks the real protocol over a real socket. */
class ClamdTest {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @AfterEach
    void couper() {
        System.clearProperty(Reglage.ANTIVIRUS.cle());
    }

    @Test
    void sans_antivirus_installe_rien_n_est_analyse() {
        assertThat(new Clamd().analyser(new byte[] {1})).isEqualTo(AnalyseAntivirus.Verdict.NON_ANALYSE);
    }

    @Test
    void un_fichier_sain_passe_et_arrive_entier_au_serveur() throws IOException {
        byte[] envoye = new byte[200_001];
        new Random(7).nextBytes(envoye);
        try (ServerSocket serveur = ouvrir()) {
            CompletableFuture<byte[]> recu = repondre(serveur, "stream: OK\0");
            assertThat(new Clamd().analyser(envoye)).isEqualTo(AnalyseAntivirus.Verdict.SAIN);
            assertThat(recu.join()).isEqualTo(envoye);
        }
    }

    @Test
    void un_virus_est_refuse() throws IOException {
        try (ServerSocket serveur = ouvrir()) {
            repondre(serveur, "stream: Eicar-Test-Signature.UNOFFICIAL FOUND\0");
            assertThatThrownBy(() -> new Clamd().analyser(EICAR.getBytes(StandardCharsets.US_ASCII))).isInstanceOf(FichierInfecte.class);
        }
    }

    @Test
    void une_erreur_du_serveur_ou_une_reponse_vide_ne_laisse_rien_passer() throws IOException {
        for (String reponse : new String[] {"INSTREAM size limit exceeded. ERROR\0", "", "stream: OK mais non\0"}) {
            try (ServerSocket serveur = ouvrir()) {
                repondre(serveur, reponse);
                assertThatThrownBy(() -> new Clamd().analyser(new byte[] {1})).isInstanceOf(AntivirusIndisponible.class);
            }
        }
    }

    @Test
    void un_serveur_absent_ou_mal_nomme_ne_laisse_rien_passer() throws IOException {
        try (ServerSocket ferme = ouvrir()) {
            ferme.close();
            assertThatThrownBy(() -> new Clamd().analyser(new byte[] {1})).isInstanceOf(AntivirusIndisponible.class);
        }
        System.setProperty(Reglage.ANTIVIRUS.cle(), "sans-port");
        assertThatThrownBy(() -> new Clamd().analyser(new byte[] {1})).isInstanceOf(AntivirusIndisponible.class);
    }

    private static ServerSocket ouvrir() throws IOException {
        ServerSocket serveur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        System.setProperty(Reglage.ANTIVIRUS.cle(), "127.0.0.1:" + serveur.getLocalPort());
        return serveur;
    }

    /** Reads one {@code zINSTREAM} command and its pieces, then answers; gives back what was received. */
    private static CompletableFuture<byte[]> repondre(ServerSocket serveur, String reponse) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket prise = serveur.accept()) {
                DataInputStream entree = new DataInputStream(prise.getInputStream());
                assertThat(new String(entree.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream recu = new ByteArrayOutputStream();
                for (int longueur = entree.readInt(); longueur > 0; longueur = entree.readInt()) {
                    recu.writeBytes(entree.readNBytes(longueur));
                }
                prise.getOutputStream().write(reponse.getBytes(StandardCharsets.US_ASCII));
                return recu.toByteArray();
            } catch (IOException rompu) {
                throw new AssertionError(rompu);
            }
        });
    }
}
