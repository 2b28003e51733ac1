package fr.passerelle.courriels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.noyau.Reglage;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Mails that a server further on could not deliver: the mailbox of returns really is read, and emptied of what was noted. */
@SurApplication
class RetoursIT {

    private static final String ENVOIS = "/administration/courriels/envois";
    private static final String RETOURS = "retours@exemple.fr";
    private static final String RAPPORT = """
            From: MAILER-DAEMON@relais.exemple.fr
            To: retours@exemple.fr
            Subject: Undelivered %s
            Date: Tue, 12 May 2026 10:00:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="B"

            --B
            Content-Type: message/delivery-status

            Reporting-MTA: dns; relais.exemple.fr

            Final-Recipient: rfc822; camille@exemple.fr
            Action: %s
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 User unknown

            --B
            Content-Type: text/rfc822-headers

            Message-ID: %s

            --B--
            """;

    private final String essai = UUID.randomUUID().toString();

    @Test
    void un_rapport_de_non_remise_marque_le_courriel_et_quitte_la_boite(Application application, Navigateur admin) throws Exception {
        long revenu = parti(application);
        long retarde = parti(application);
        rapporter(application, "failed", revenu);
        rapporter(application, "delayed", retarde);
        rapporter(application, "failed", 1);
        admin.entrerPersonnel("admin").ouvrir(ENVOIS).activer("Relever les retours").attendreTexte("Retours relevés : un courriel est revenu.")
                .capturer("releves").sansViolation();
        assertThat(etat(application, revenu)).isEqualTo("REVENU NON_DISTRIBUE 5.1.1 550 5.1.1 User unknown");
        assertThat(etat(application, retarde)).startsWith("ENVOYE");
        assertThat(application.courriels(RETOURS)).filteredOn(m -> m.sujet().contains(essai)).as("le retard et le courriel inconnu restent")
                .hasSize(2);

        admin.activer("Relever les retours").attendreTexte("aucun courriel n'est revenu");
        admin.ouvrir("/administration/courriels/envoi?id=" + revenu).attendreTexte("User unknown").capturer("revenu").sansViolation();
    }

    @Test
    void une_boite_qui_ne_repond_pas_se_dit(Application application, Navigateur admin) {
        try (var change = application.administration().regler(Map.of(Reglage.RETOURS_SERVEUR, "imap://127.0.0.1:" + application.ports().base()))) {
            admin.entrerPersonnel("admin").ouvrir(ENVOIS).activer("Relever les retours").attendreTexte("La boîte des retours ne répond pas");
        }
    }

    @Test
    void les_serveurs_savent_ou_rapporter(Application application, Navigateur visiteur) throws Exception {
        long id = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41);
        ecrire(application, id, "EN_ATTENTE", "utc_timestamp()");
        for (int i = 0; i < 200 && !etat(application, id).startsWith("ENVOYE"); i++) {
            Thread.sleep(250);
        }
        assertThat(application.boite().retourDe("parti-" + id + "@exemple.fr")).contains("<" + RETOURS + ">");
    }

    private long parti(Application application) {
        long id = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41);
        ecrire(application, id, "ENVOYE", "null");
        return id;
    }

    private static void ecrire(Application application, long id, String etat, String prochainEssai) {
        application.executer("insert into courriel (id, version, type, cle_unicite, destinataire, sujet, texte, html, sensible, message_id, etat, depose_le, "
                + "prochain_essai, tentatives) values (" + id + ", 1, 'comptes-mot-de-passe-oublie', 'essai:" + id + "', 'parti-" + id + "@exemple.fr', 'Essai', "
                + "'Bonjour', '<p>Bonjour</p>', 0, '<" + id + "@exemple.fr>', '" + etat + "', utc_timestamp(), " + prochainEssai + ", 0)");
    }

    private void rapporter(Application application, String action, long courriel) throws Exception {
        Properties reglages = new Properties();
        reglages.setProperty("mail.smtp.host", "127.0.0.1");
        reglages.setProperty("mail.smtp.port", String.valueOf(application.ports().smtp()));
        Message rapport = new MimeMessage(Session.getInstance(reglages), new ByteArrayInputStream(
                RAPPORT.formatted(essai, action, "<" + courriel + "@exemple.fr>").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII)));
        Transport.send(rapport, new InternetAddress[] {new InternetAddress(RETOURS)});
    }

    private static String etat(Application application, long id) {
        return application.valeur("select concat_ws(' ', etat, motif, detail) from courriel where id = " + id).orElseThrow();
    }
}
