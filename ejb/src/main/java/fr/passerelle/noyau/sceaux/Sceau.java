package fr.passerelle.noyau.sceaux;

import java.time.Instant;

/**
 * A closed block of the journal: the lines written since the seal before it.
 *
 * @param numero    1 for the first; none is missing
 * @param jusquA    moment before which its lines were written
 * @param lignes    how many they are
 * @param empreinte SHA-256, in hexadecimal, of the seal before it and of its lines in their order
 */
public record Sceau(int numero, Instant jusquA, long lignes, String empreinte) {
}
