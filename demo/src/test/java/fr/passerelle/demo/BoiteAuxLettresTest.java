package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;

class BoiteAuxLettresTest {

    /** A mail's date tells the second: of two sent within one, the second is the newer. */
    @Test
    void le_dernier_recu_est_le_premier_montre_meme_dans_la_meme_seconde() throws Exception {
        int smtp = libre();
        try (BoiteAuxLettres boite = BoiteAuxLettres.demarrer(smtp, libre(), libre())) {
            ServerSetup serveur = new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            for (String sujet : new String[] {"premier", "deuxième", "troisième"}) {
                MimeMessage courriel = GreenMailUtil.createTextEmail("a@exemple.fr", "b@exemple.fr", sujet, "texte", serveur);
                courriel.setSentDate(Date.from(Instant.parse("2026-06-10T08:00:00Z")));
                GreenMailUtil.sendMimeMessage(courriel);
            }
            assertThat(boite.messages("a@exemple.fr")).extracting(MessageRecu::sujet).containsExactly("troisième", "deuxième", "premier");
        }
    }

    private static int libre() throws IOException {
        try (ServerSocket prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        }
    }
}
