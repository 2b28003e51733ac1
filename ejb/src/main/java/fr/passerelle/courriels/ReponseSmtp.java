package fr.passerelle.courriels;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads in a failure what the mail server answered (RFC 5321 §4.2.1): 5xx refuses for good, 4xx for now. Without an answer
 * nobody knows whether it took the mail.
 */
final class ReponseSmtp {

    private static final Pattern CODE = Pattern.compile("^\\s*([45])\\d\\d[ -]");

    private ReponseSmtp() {
    }

    static Issue lire(MessagingException echec) {
        for (Exception cause = echec; cause instanceof MessagingException m; cause = m.getNextException()) {
            Matcher code = CODE.matcher(String.valueOf(m.getMessage()));
            if (code.find()) {
                return code.group(1).equals("5")
                        ? new Issue(EtatCourriel.ECHEC, MotifCourriel.REFUSE, m.getMessage().strip())
                        : new Issue(EtatCourriel.EN_ATTENTE, MotifCourriel.REPORTE, m.getMessage().strip());
            }
        }
        if (echec instanceof SendFailedException refus && refus.getInvalidAddresses() != null
                && refus.getInvalidAddresses().length > 0) {
            return new Issue(EtatCourriel.ECHEC, MotifCourriel.REFUSE, echec.getMessage());
        }
        return new Issue(EtatCourriel.INCERTAIN, MotifCourriel.COUPURE, echec.getMessage());
    }
}
