package fr.passerelle.courriels;

import fr.passerelle.noyau.Reglage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads the mailbox of returns every ten minutes, where one is configured. Each node may: noting twice that a mail came back
 * changes nothing; hence a timer that is not kept.
 */
@Singleton
public class ReleveRetours {

    private static final Logger LOG = Logger.getLogger(ReleveRetours.class.getName());

    @Inject
    private BoiteRetours boite;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    @PermitAll
    void passer() {
        if (!Reglage.RETOURS_SERVEUR.estDefini()) {
            return;
        }
        try {
            boite.relever();
        } catch (MessagingException injoignable) {
            LOG.log(Level.WARNING, "The mailbox of returns cannot be read: {0}", injoignable.getMessage());
        }
    }
}
