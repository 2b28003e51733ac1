package fr.passerelle.courriels;

import fr.passerelle.comptes.Roles;
import fr.passerelle.noyau.Reglage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

/** An administrator has the mailbox of returns read now, without waiting for its next reading. */
@Stateless
public class RetoursService {

    @Inject
    private BoiteRetours boite;

    /** Whether the installation has such a mailbox. */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public boolean estConfigure() {
        return Reglage.RETOURS_SERVEUR.estDefini();
    }

    /**
     * Each report is noted in a transaction of its own: those read before the mailbox fails stay noted.
     *
     * @return how many mails are newly known to have come back
     * @throws RetoursInjoignables when the mailbox cannot be read, or there is none
     */
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int relever() {
        if (!estConfigure()) {
            throw new RetoursInjoignables();
        }
        try {
            return boite.relever();
        } catch (MessagingException echec) {
            throw new RetoursInjoignables();
        }
    }
}
