package fr.passerelle.noyau.sceaux;

import fr.passerelle.noyau.Empreinte;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The digest of a block while its lines are read. Each line is preceded by the number of its values, each value by its length, or by -1
 * where it is null: no two blocks that differ are written alike.
 */
final class EmpreinteBloc {

    private final Empreinte empreinte = new Empreinte();
    private long lignes;

    /** @param precedente digest of the seal before; empty for the first */
    EmpreinteBloc(String precedente, int numero, Instant jusquA) {
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
        empreinte.ajouter(octets.toByteArray());
    }

    long lignes() {
        return lignes;
    }

    /** Ends the block. */
    String finir() {
        return empreinte.texte();
    }
}
