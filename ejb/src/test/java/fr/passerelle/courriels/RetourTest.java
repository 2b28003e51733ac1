package fr.passerelle.courriels;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of non-delivery as servers write them (RFC 3464). */
class RetourTest {

    static final String RAPPORT = """
            From: MAILER-DAEMON@relais.exemple.fr
            To: retours@exemple.fr
            Subject: Undelivered Mail Returned to Sender
            Date: Tue, 12 May 2026 10:00:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="B"

            --B
            Content-Type: text/plain; charset=us-ascii

            I'm sorry to have to inform you that your message could not be delivered.
            --B
            Content-Type: message/delivery-status

            Reporting-MTA: dns; relais.exemple.fr
            Arrival-Date: Tue, 12 May 2026 09:59:58 +0200

            Final-Recipient: rfc822; camille@exemple.fr
            Original-Recipient: rfc822;camille@exemple.fr
            Action: %s
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 <camille@exemple.fr>:
                Recipient address rejected: User unknown

            --B
            Content-Type: %s

            From: ne-pas-repondre@exemple.fr
            Subject: Vos voeux
            Message-ID: %s

            --B--
            """;

    @ParameterizedTest
    @ValueSource(strings = {"text/rfc822-headers", "message/rfc822"})
    void un_rapport_dit_quel_courriel_est_revenu_et_pourquoi(String genre) throws Exception {
        assertThat(lire(RAPPORT.formatted("failed", genre, "<7@exemple.fr>"))).contains(new Retour("<7@exemple.fr>",
                "5.1.1 550 5.1.1 <camille@exemple.fr>: Recipient address rejected: User unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "delivered", "relayed"})
    void un_retard_n_est_pas_un_retour(String action) throws Exception {
        assertThat(lire(RAPPORT.formatted(action, "text/rfc822-headers", "<7@exemple.fr>"))).isEmpty();
    }

    @Test
    void un_echec_sans_diagnostic_garde_son_statut() throws Exception {
        String bref = RAPPORT.formatted("Failed", "text/rfc822-headers", "<7@exemple.fr>").replaceFirst("Diagnostic-Code.*\n.*unknown\n", "");
        assertThat(lire(bref)).map(Retour::reponse).contains("5.1.1");
    }

    @Test
    void un_rapport_qui_ne_dit_pas_de_quel_courriel_il_parle_est_laisse() throws Exception {
        assertThat(lire(RAPPORT.formatted("failed", "text/rfc822-headers", "x").replace("Message-ID: x\n", ""))).isEmpty();
    }

    @Test
    void une_reponse_d_absence_n_est_pas_un_rapport() throws Exception {
        assertThat(lire("From: camille@exemple.fr\nSubject: Absente\nAuto-Submitted: auto-replied\nContent-Type: text/plain\n\nJe suis absente.\n"))
                .isEmpty();
    }

    private static Optional<Retour> lire(String message) throws Exception {
        return Retour.lire(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII))));
    }
}
