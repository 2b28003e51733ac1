package fr.passerelle.courriels;

import java.util.EnumSet;
import java.util.Set;

/** Where a mail stands between the decision that wrote it and its addressee. */
public enum EtatCourriel {
    /** To be sent, now or at the next try. */
    EN_ATTENTE,
    /** A node is sending it; no other may. */
    RECLAME,
    /** The mail server took it. */
    ENVOYE,
    /** Given up: the address or the mail is refused for good, or it has come too late to be of use. */
    ECHEC,
    /** The node stopped, or the line broke, while it was being sent: nobody knows whether it left. Never resent by itself. */
    INCERTAIN,
    /** A server further on could not deliver it, and has said so in the mailbox of returns. */
    REVENU;

    /** The states it may go to from here. */
    public Set<EtatCourriel> suites() {
        return switch (this) {
            case EN_ATTENTE -> EnumSet.of(RECLAME, EN_ATTENTE, ECHEC);
            case RECLAME -> EnumSet.of(ENVOYE, EN_ATTENTE, ECHEC, INCERTAIN);
            case ENVOYE, INCERTAIN -> EnumSet.of(EN_ATTENTE, REVENU);
            case ECHEC, REVENU -> EnumSet.of(EN_ATTENTE);
        };
    }
}
