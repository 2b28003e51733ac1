package fr.passerelle.referentiel;

/** The lists of codes and labels that other bodies publish, or that the académie keeps. */
public enum GenreNomenclature {
    /** INSEE, activities of companies (NAF rév. 2). */
    NAF_REV2,
    /** INSEE, activities of companies (NAF 2025). */
    NAF_2025,
    /** INSEE, legal forms, level III. */
    CATEGORIE_JURIDIQUE,
    /** France Travail, ROME: trades. */
    ROME_METIER,
    /** France Travail, ROME: names under which a trade is exercised; parent: the trade. */
    ROME_APPELLATION,
    /** Départements and overseas territories; parent: the académie. */
    DEPARTEMENT,
    /** Académies, by their name; parent: the zone of the school calendar. */
    ACADEMIE,
    /** Kinds of vacant support that contract posts draw on, which the académie enters. */
    NATURE_SUPPORT,
    /** Why candidates refuse a contract post, which the académie enters. */
    MOTIF_REFUS
}
