package fr.passerelle.comptes;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Digests of passwords: {@code pbkdf2-sha256$tours$sel$empreinte}. What they were made with is written in them, so that
 * the number of rounds can grow without anybody choosing a new password.
 */
public final class EmpreinteMotDePasse {

    /** Rounds of a new digest (OWASP, 2023, for PBKDF2-HMAC-SHA256); 0.2 to 0.3 s. */
    static final int TOURS = 600_000;
    private static final String METHODE = "pbkdf2-sha256";
    private static final int OCTETS_SEL = 16;
    private static final int BITS = 256;
    private static final SecureRandom HASARD = new SecureRandom();
    /** Compared with when there is no account: refusing takes as long as for one that exists. */
    private static final String PERSONNE = METHODE + "$" + TOURS + "$AAAAAAAAAAAAAAAAAAAAAA==$AAAA";

    private EmpreinteMotDePasse() {
    }

    public static String de(String motDePasse) {
        byte[] sel = new byte[OCTETS_SEL];
        HASARD.nextBytes(sel);
        return METHODE + "$" + TOURS + "$" + base64(sel) + "$" + base64(deriver(motDePasse, sel, TOURS));
    }

    /** Whether it is the password; with no digest the answer is no, after the same work. */
    public static boolean correspond(String motDePasse, String empreinte) {
        String[] parties = (empreinte == null ? PERSONNE : empreinte).split("\\$");
        if (parties.length != 4 || !parties[0].equals(METHODE)) {
            throw new IllegalArgumentException("unknown digest method");
        }
        byte[] calculee = deriver(motDePasse, Base64.getDecoder().decode(parties[2]), Integer.parseInt(parties[1]));
        return MessageDigest.isEqual(calculee, Base64.getDecoder().decode(parties[3])) && empreinte != null;
    }

    /** Whether it was made with fewer rounds than are used today, so that the next entry makes it anew. */
    static boolean estDepassee(String empreinte) {
        return Integer.parseInt(empreinte.split("\\$")[1]) < TOURS;
    }

    private static byte[] deriver(String motDePasse, byte[] sel, int tours) {
        PBEKeySpec parametres = new PBEKeySpec(motDePasse.toCharArray(), sel, tours, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(parametres).getEncoded();
        } catch (GeneralSecurityException absente) {
            throw new IllegalStateException(absente);
        } finally {
            parametres.clearPassword();
        }
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}
