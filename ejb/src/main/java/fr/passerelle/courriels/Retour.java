package fr.passerelle.courriels;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What a server that could not deliver a mail says of it in its report (RFC 3464): which mail it was, and why.
 *
 * @param messageId of the mail that came back
 * @param reponse   its status and what the last server answered, as far as the report tells them
 */
record Retour(String messageId, String reponse) {

    /**
     * Reads the report that a message is; empty for any other message, for a delay that may still end well, and for a report
     * that does not say which mail it is about.
     *
     * @throws MessagingException when the message cannot be read
     */
    static Optional<Retour> lire(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parties)) {
            return Optional.empty();
        }
        String reponse = null;
        String messageId = null;
        for (int i = 0; i < parties.getCount(); i++) {
            BodyPart partie = parties.getBodyPart(i);
            if (partie.isMimeType("message/delivery-status")) {
                reponse = echec(partie);
            } else if (partie.isMimeType("message/rfc822") || partie.isMimeType("text/rfc822-headers")) {
                messageId = premier(new InternetHeaders(partie.getInputStream()), "Message-ID");
            }
        }
        return reponse == null || messageId == null ? Optional.empty() : Optional.of(new Retour(messageId.strip(), reponse));
    }

    /** The answer of the first addressee that will not receive it; null when there is none. The first block is about the report itself. */
    private static String echec(Part etats) throws MessagingException, IOException {
        try (InputStream blocs = etats.getInputStream()) {
            InternetHeaders bloc = new InternetHeaders(blocs);
            while (bloc.getAllHeaderLines().hasMoreElements()) {
                bloc = new InternetHeaders(blocs);
                if ("failed".equalsIgnoreCase(premier(bloc, "Action"))) {
                    return reponse(bloc);
                }
            }
        }
        return null;
    }

    private static String reponse(InternetHeaders bloc) {
        String diagnostic = premier(bloc, "Diagnostic-Code");
        String statut = premier(bloc, "Status");
        return diagnostic == null ? String.valueOf(statut) : statut + " " + diagnostic.replaceFirst("(?i)^\\s*smtp\\s*;\\s*", "");
    }

    private static String premier(InternetHeaders entetes, String nom) {
        String[] valeurs = entetes.getHeader(nom);
        return valeurs == null ? null : valeurs[0].replaceAll("\\s+", " ").strip();
    }
}
