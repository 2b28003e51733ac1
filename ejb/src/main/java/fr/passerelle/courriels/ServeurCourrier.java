package fr.passerelle.courriels;

import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reglage;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;

/** The mail server of the installation, reached through the session that WildFly configures. */
@ApplicationScoped
class ServeurCourrier {

    private static final String CONNEXION_MAX = "10000";
    private static final String REPONSE_MAX = "60000";

    @Resource(lookup = "java:jboss/mail/Passerelle")
    private Session session;
    @Inject
    private Horloge horloge;

    @PostConstruct
    void borner() {
        session.getProperties().putIfAbsent("mail.smtp.connectiontimeout", CONNEXION_MAX);
        session.getProperties().putIfAbsent("mail.smtp.timeout", REPONSE_MAX);
        session.getProperties().putIfAbsent("mail.smtp.writetimeout", REPONSE_MAX);
    }

    /** Opens a line; several mails can leave by it. @throws MessagingException when the server cannot be reached */
    Ligne ouvrir() throws MessagingException {
        // Where a server that cannot deliver a mail reports it; without, at the sender's address.
        session.getProperties().setProperty("mail.smtp.from", Reglage.RETOURS_ADRESSE.estDefini() ? Reglage.RETOURS_ADRESSE.texte()
                : Reglage.COURRIEL_EXPEDITEUR.texte());
        Transport transport = session.getTransport("smtp");
        transport.connect();
        return new Ligne(transport);
    }

    /** An open line to the server. */
    final class Ligne implements AutoCloseable {

        private final Transport transport;

        private Ligne(Transport transport) {
            this.transport = transport;
        }

        Issue envoyer(Courriel courriel) {
            try {
                MessageMime message = new MessageMime(session, courriel, horloge.instant());
                transport.sendMessage(message, message.getAllRecipients());
                return Issue.ENVOYE;
            } catch (AddressException illisible) {
                return new Issue(EtatCourriel.ECHEC, MotifCourriel.REFUSE, illisible.getMessage());
            } catch (MessagingException echec) {
                return ReponseSmtp.lire(echec);
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException dejaFermee) {
                // The mails it carried have had their answer: a line that closes badly changes nothing for them.
            }
        }
    }
}
