package fr.passerelle.contractuels.candidatures;

import fr.passerelle.documents.GenreDocument;
import fr.passerelle.documents.TypeFichier;
import java.util.EnumSet;
import java.util.Set;

/** The documents a candidate joins, in the order of the screen: PDF or JPG of less than {@link #KILO_OCTETS} ko. */
public enum GenreJustificatif implements GenreDocument {
    CV(true), LETTRE_MOTIVATION(true), RELEVE_NOTES(true),
    SITUATION_MARITALE(false), BOURSE(false),
    /** Health data: read by its owner and by a {@code REFERENT_HANDICAP} only, each reading journalled. */
    HANDICAP(false);

    /** What a document must stay under, in thousands of bytes as file managers count them (1 ko = 1,024). */
    public static final int KILO_OCTETS = 500;

    private final boolean obligatoire;

    GenreJustificatif(boolean obligatoire) {
        this.obligatoire = obligatoire;
    }

    /** Whether the registration waits for it. */
    public boolean estObligatoire() {
        return obligatoire;
    }

    /** Whether it tells what the candidate studied and can do, which an inspector reads; the others tell her private situation. */
    public boolean estPedagogique() {
        return switch (this) {
            case CV, LETTRE_MOTIVATION, RELEVE_NOTES -> true;
            case SITUATION_MARITALE, BOURSE, HANDICAP -> false;
        };
    }

    @Override
    public int octetsMax() {
        return KILO_OCTETS * 1024 - 1;
    }

    @Override
    public Set<TypeFichier> types() {
        return EnumSet.of(TypeFichier.PDF, TypeFichier.JPEG);
    }

    @Override
    public boolean estSensible() {
        return this == HANDICAP;
    }
}
