package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import fr.passerelle.noyau.Reglage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The public list of leaked passwords, asked over HTTP of a server that speaks as it does. */
@Timeout(60)
class MotsDePasseDivulguesTest {

    /** SHA-1: 5BAA6 1E4C9B93F3F0682250B6CF8331B7EE68FD8. */
    private static final String DIVULGUE = "password";
    private static final String SUFFIXE = "1E4C9B93F3F0682250B6CF8331B7EE68FD8";
    private static final String AUTRES = "0018A45C4D1DEF81644B54AB7F969B88D65:10\r\n00D4F6E8FA6EECAD2A3AA415EEC418D38EC:2\r\n";

    private final MotsDePasseDivulgues divulgues = new MotsDePasseDivulgues();
    private final List<String> demandes = new CopyOnWriteArrayList<>();
    private final CountDownLatch fin = new CountDownLatch(1);
    private final ExecutorService fils = Executors.newCachedThreadPool();
    private HttpServer liste;

    @BeforeEach
    void ouvrir() throws IOException {
        liste = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        liste.setExecutor(fils);
        liste.start();
        System.setProperty(Reglage.MOT_DE_PASSE_CONTROLE_EN_LIGNE.cle(), "true");
        System.setProperty(Reglage.MOT_DE_PASSE_CONTROLE_ADRESSE.cle(), "http://localhost:" + liste.getAddress().getPort() + "/range/");
    }

    @AfterEach
    void fermer() {
        fin.countDown();
        liste.stop(0);
        fils.shutdownNow();
        System.clearProperty(Reglage.MOT_DE_PASSE_CONTROLE_EN_LIGNE.cle());
        System.clearProperty(Reglage.MOT_DE_PASSE_CONTROLE_ADRESSE.cle());
    }

    private void repondre(HttpHandler reponse) {
        liste.createContext("/", echange -> {
            demandes.add(echange.getRequestURI() + " " + echange.getRequestHeaders().getFirst("Add-Padding"));
            try (echange) {
                reponse.handle(echange);
            }
        });
    }

    private void repondre(int statut, String lignes) {
        repondre(echange -> envoyer(echange, statut, lignes));
    }

    private static void envoyer(HttpExchange echange, int statut, String lignes) throws IOException {
        byte[] octets = lignes.getBytes(StandardCharsets.US_ASCII);
        echange.sendResponseHeaders(statut, octets.length);
        echange.getResponseBody().write(octets);
    }

    @Test
    void un_mot_de_passe_que_la_liste_tient_est_refuse_et_cinq_signes_de_son_empreinte_seulement_sont_sortis() {
        repondre(200, AUTRES + SUFFIXE + ":9545824\r\n");
        assertThatThrownBy(() -> divulgues.verifierEnLigne(DIVULGUE)).isInstanceOfSatisfying(MotDePasseRefuse.class,
                refus -> assertThat(refus.manque()).isEqualTo(ExigenceMotDePasse.INCONNU));
        assertThat(demandes).containsExactly("/range/5BAA6 true");
    }

    @Test
    void un_mot_de_passe_absent_de_la_liste_passe_et_le_remplissage_n_en_est_pas() {
        repondre(200, AUTRES + SUFFIXE + ":0\r\n");
        assertThatCode(() -> divulgues.verifierEnLigne(DIVULGUE)).doesNotThrowAnyException();
        assertThat(demandes).hasSize(1);
    }

    @Test
    void sans_le_reglage_personne_n_est_interroge() {
        repondre(200, SUFFIXE + ":1\r\n");
        System.clearProperty(Reglage.MOT_DE_PASSE_CONTROLE_EN_LIGNE.cle());
        divulgues.verifierEnLigne(DIVULGUE);
        assertThat(demandes).isEmpty();
    }

    @Test
    void une_liste_en_panne_laisse_passer() {
        repondre(503, SUFFIXE + ":1\r\n");
        assertThatCode(() -> divulgues.verifierEnLigne(DIVULGUE)).doesNotThrowAnyException();
        liste.stop(0);
        assertThatCode(() -> divulgues.verifierEnLigne(DIVULGUE)).doesNotThrowAnyException();
    }

    @Test
    void une_liste_muette_laisse_passer() {
        repondre(echange -> attendre());
        assertThatCode(() -> divulgues.verifierEnLigne(DIVULGUE)).doesNotThrowAnyException();
        assertThat(demandes).hasSize(1);
    }

    /** It begins to answer, then says nothing more: what waits for the end of a body waits for ever. */
    @Test
    void une_liste_qui_s_arrete_au_milieu_de_sa_reponse_laisse_passer() {
        repondre(echange -> {
            echange.sendResponseHeaders(200, 0);
            echange.getResponseBody().write(AUTRES.getBytes(StandardCharsets.US_ASCII));
            echange.getResponseBody().flush();
            attendre();
        });
        assertThatCode(() -> divulgues.verifierEnLigne(DIVULGUE)).doesNotThrowAnyException();
        assertThat(demandes).hasSize(1);
    }

    private void attendre() {
        try {
            fin.await();
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
        }
    }
}
