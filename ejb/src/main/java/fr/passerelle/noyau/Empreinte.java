package fr.passerelle.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest being computed. */
final class Empreinte {

    private final MessageDigest calcul;

    Empreinte() {
        try {
            calcul = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    static String de(byte[] octets) {
        Empreinte empreinte = new Empreinte();
        empreinte.ajouter(octets);
        return empreinte.texte();
    }

    void ajouter(byte[] octets) {
        calcul.update(octets);
    }

    /** In hexadecimal; ends the computation. */
    String texte() {
        return HexFormat.of().formatHex(calcul.digest());
    }
}
