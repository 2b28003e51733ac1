package fr.passerelle.documents;

import java.util.Set;

/**
 * A kind of document and what it accepts. Each domain lists its own in an enum ({@code PieceCandidature}); the label is
 * the enum's, in {@code commun}.
 */
public interface GenreDocument {

    /** The code that is stored; the constant's own name. */
    String name();

    /** The largest file accepted, in bytes. */
    int octetsMax();

    /** The kinds of files accepted, as their content shows. */
    Set<TypeFichier> types();

    /** True where each reading is noted in the journal (health, disability). */
    default boolean estSensible() {
        return false;
    }
}
