package fr.passerelle.courriels;

import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.URLName;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The mailbox where reports of non-delivery arrive, read by IMAP. A report about one of our mails is taken out once noted;
 * any other message stays, marked as seen, for whoever looks after the mailbox.
 */
@ApplicationScoped
class BoiteRetours {

    private static final Logger LOG = Logger.getLogger(BoiteRetours.class.getName());
    private static final int PAR_RELEVE = 500;
    /** A report is small; what is longer is not read. */
    private static final int OCTETS_MAX = 1 << 20;
    private static final String PATIENCE = "20000";

    @Inject
    private RegistreEnvois registre;

    /**
     * Notes every report that waits, as many as one reading takes.
     *
     * @return how many mails are known to have come back by it
     * @throws MessagingException when the mailbox cannot be reached
     */
    int relever() throws MessagingException {
        URI serveur = URI.create(Reglage.RETOURS_SERVEUR.texte());
        try (Store boite = session(serveur.getScheme()).getStore(new URLName(serveur.getScheme(), serveur.getHost(), serveur.getPort(), null,
                Reglage.RETOURS_COMPTE.texte(), Reglage.RETOURS_MOT_DE_PASSE.texte()))) {
            boite.connect();
            return relever(boite.getFolder("INBOX"));
        }
    }

    private int relever(Folder dossier) throws MessagingException {
        dossier.open(Folder.READ_WRITE);
        try {
            Message[] nouveaux = dossier.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
            int revenus = 0;
            for (int i = 0; i < Math.min(nouveaux.length, PAR_RELEVE); i++) {
                revenus += noter(nouveaux[i]) ? 1 : 0;
            }
            return revenus;
        } finally {
            dossier.close(true);
        }
    }

    private boolean noter(Message message) throws MessagingException {
        Optional<Retour> retour = lire(message);
        boolean connu = retour.isPresent() && registre.noterRetour(retour.get());
        message.setFlag(connu ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
        return connu;
    }

    private static Optional<Retour> lire(Message message) {
        try {
            return message.getSize() > OCTETS_MAX ? Optional.empty() : Retour.lire(message);
        } catch (MessagingException | IOException illisible) {
            LOG.log(Level.INFO, "A message of the return mailbox cannot be read: {0}", illisible.getMessage());
            return Optional.empty();
        }
    }

    private static Session session(String protocole) {
        Properties bornes = new Properties();
        for (String borne : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            bornes.setProperty("mail." + protocole + "." + borne, PATIENCE);
        }
        return Session.getInstance(bornes);
    }
}
