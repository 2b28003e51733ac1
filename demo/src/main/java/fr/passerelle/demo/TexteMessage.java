package fr.passerelle.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** The plain text of a mail, whatever parts it is made of. */
final class TexteMessage {

    private TexteMessage() {
    }

    static String de(Part partie) throws MessagingException, IOException {
        if (partie.isMimeType("text/plain")) {
            return partie.getContent().toString();
        }
        if (partie.getContent() instanceof Multipart parties) {
            for (int i = 0; i < parties.getCount(); i++) {
                String texte = de(parties.getBodyPart(i));
                if (!texte.isEmpty()) {
                    return texte;
                }
            }
        }
        return "";
    }
}
