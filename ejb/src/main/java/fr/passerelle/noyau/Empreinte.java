package fr.passerelle.noyau;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest being computed: of contents and blocks that must be known again, of secrets that must never be read back (links,
 * tickets, tokens). Passwords have a slow one of their own.
 */
public final class Empreinte {

    private final MessageDigest calcul;

    public Empreinte() {
        try {
            calcul = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** In hexadecimal. */
    public static String de(byte[] octets) {
        Empreinte empreinte = new Empreinte();
        empreinte.ajouter(octets);
        return empreinte.texte();
    }

    /** Of its bytes in UTF-8, in hexadecimal. */
    public static String de(String texte) {
        return de(texte.getBytes(StandardCharsets.UTF_8));
    }

    public void ajouter(byte[] octets) {
        calcul.update(octets);
    }

    /** Ends the computation. */
    public byte[] octets() {
        return calcul.digest();
    }

    /** In hexadecimal; ends the computation. */
    public String texte() {
        return HexFormat.of().formatHex(octets());
    }
}
