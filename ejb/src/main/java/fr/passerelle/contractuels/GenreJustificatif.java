package fr.passerelle.contractuels;

/** The documents a candidate joins, in the order of the screen; PDF or JPEG, each under {@link #TAILLE_MAXIMALE}. */
public enum GenreJustificatif {
    CV(true), LETTRE_MOTIVATION(true), RELEVE_NOTES(true),
    SITUATION_MARITALE(false), BOURSE(false),
    /** Health data: read by its owner and by a {@code REFERENT_HANDICAP} only, each reading journalled. */
    HANDICAP(false);

    /** Bytes a document must stay under: the "500 ko" of the screen. */
    public static final int TAILLE_MAXIMALE = 500_000;

    private final boolean obligatoire;

    GenreJustificatif(boolean obligatoire) {
        this.obligatoire = obligatoire;
    }

    /** Whether the registration waits for it. */
    public boolean estObligatoire() {
        return obligatoire;
    }

    public boolean estSensible() {
        return this == HANDICAP;
    }
}
