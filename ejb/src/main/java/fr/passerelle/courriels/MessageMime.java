package fr.passerelle.courriels;

import fr.passerelle.noyau.Reglage;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A mail as it travels: plain text with its HTML alternative, UTF-8, under the Message-ID drawn when it was written. */
final class MessageMime extends MimeMessage {

    private static final String UTF8 = StandardCharsets.UTF_8.name();
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr"><head><meta charset="utf-8"><title>%s</title></head>
            <body style="font-family: sans-serif; line-height: 1.5; color: #1c2733; max-width: 40em">
            %s
            </body></html>
            """;

    private final String messageId;

    /** @throws MessagingException when the address cannot be read */
    MessageMime(Session session, Courriel courriel, Instant le) throws MessagingException {
        super(session);
        this.messageId = courriel.getMessageId();
        setFrom(expediteur());
        setRecipient(Message.RecipientType.TO, new InternetAddress(courriel.getDestinataire(), true));
        setSubject(courriel.getSujet(), UTF8);
        setSentDate(Date.from(le));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", "fr");
        MimeBodyPart texte = new MimeBodyPart();
        texte.setText(courriel.getTexte(), UTF8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(PAGE.formatted(echappe(courriel.getSujet()), courriel.getHtml()), UTF8, "html");
        setContent(new MimeMultipart("alternative", texte, html));
        saveChanges();
    }

    private static InternetAddress expediteur() throws MessagingException {
        try {
            return new InternetAddress(Reglage.COURRIEL_EXPEDITEUR.texte(), Reglage.STRUCTURE.texte(), UTF8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String echappe(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
