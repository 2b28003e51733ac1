package fr.passerelle.comptes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what must be recognised and never read back: links, tickets, keys of attempts. Passwords have a slow one of their own. */
final class Empreinte {

    private Empreinte() {
    }

    static String de(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absente) {
            throw new IllegalStateException(absente);
        }
    }
}
