package fr.passerelle.comptes.jeton;

import fr.passerelle.noyau.Empreinte;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What another system sends to show its right. Drawn at random (256 bits), so that a plain digest is enough to keep it; shown
 * once, when it is made.
 */
public record SecretJeton(String valeur) {

    /** The token of the demonstration: published, so refused everywhere else. */
    public static final SecretJeton DEMONSTRATION = new SecretJeton("demo-api");

    private static final String PREFIXE = "psr_";
    private static final int OCTETS = 32;
    private static final SecureRandom HASARD = new SecureRandom();

    public static SecretJeton tirer() {
        byte[] octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return new SecretJeton(PREFIXE + Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    /** SHA-256, in hexadecimal. */
    public String empreinte() {
        return Empreinte.de(valeur);
    }

    @Override
    public String toString() {
        return "SecretJeton";
    }
}
