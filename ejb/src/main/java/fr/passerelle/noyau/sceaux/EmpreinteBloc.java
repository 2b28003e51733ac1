package fr.passerelle.noyau.sceaux;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The digest of a block while its lines are read. Each line is preceded by the number of its values, each value by its length, or by -1
 * where it is null: no two blocks that differ are written alike.
 */
final class EmpreinteBloc {

    private final MessageDigest sha256;
    private long lignes;

    /** @param precedente digest of the seal before; empty for the first */
    EmpreinteBloc(String precedente, int numero, Instant jusquA) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
        ecrire(precedente, String.valueOf(numero), jusquA.toString());
    }

    /** Adds a line, each of its columns as the database writes it. */
    void ajouter(String... colonnes) {
        ecrire(colonnes);
        lignes++;
    }

    private void ecrire(String... valeurs) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (DataOutputStream sortie = new DataOutputStream(octets)) {
            sortie.writeInt(valeurs.length);
            for (String valeur : valeurs) {
                byte[] texte = valeur == null ? new byte[0] : valeur.getBytes(StandardCharsets.UTF_8);
                sortie.writeInt(valeur == null ? -1 : texte.length);
                sortie.write(texte);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        sha256.update(octets.toByteArray());
    }

    long lignes() {
        return lignes;
    }

    /** Ends the block. */
    String finir() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
