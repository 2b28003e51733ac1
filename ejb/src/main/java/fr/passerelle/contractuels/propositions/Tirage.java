package fr.passerelle.contractuels.propositions;

import fr.passerelle.noyau.Empreinte;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * The draw that settles what criteria leave equal. A candidate's number follows from the seed and her student number alone: the
 * first eight bytes of the SHA-256 digest of "graine:numéro", reduced to twelve figures. Whoever has the seed finds it again, and
 * it changes neither with the order of the candidates nor with who else is there.
 */
public record Tirage(String graine) {

    /** So many that two of some thousand candidates never meet; where they do, the student number settles it. */
    private static final long NUMEROS = 1_000_000_000_000L;
    /** Letters and figures that are not taken for one another. */
    private static final String SIGNES = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPE = 4;
    private static final int LONGUEUR = 12;

    /** The smallest goes first. */
    public long numero(String numeroEtudiant) {
        Empreinte empreinte = new Empreinte();
        empreinte.ajouter((graine + ":" + numeroEtudiant).getBytes(StandardCharsets.UTF_8));
        return Math.floorMod(ByteBuffer.wrap(empreinte.octets()).getLong(), NUMEROS);
    }

    /** In twelve figures: "048213557901". */
    static String ecrire(long numero) {
        return String.format("%0" + LONGUEUR + "d", numero);
    }

    /** A seed that nobody chose: "K7QF-2M9X-WT4C". */
    public static String nouvelleGraine() {
        SecureRandom hasard = new SecureRandom();
        StringBuilder graine = new StringBuilder();
        for (int i = 0; i < LONGUEUR; i++) {
            graine.append(i > 0 && i % GROUPE == 0 ? "-" : "").append(SIGNES.charAt(hasard.nextInt(SIGNES.length())));
        }
        return graine.toString();
    }
}
