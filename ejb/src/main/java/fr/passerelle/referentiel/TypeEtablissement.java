package fr.passerelle.referentiel;

import java.util.regex.Pattern;

/** Kind of a school, by the abbreviation the academies put before its name ("Type EPLE": CLG, LPO…). */
public enum TypeEtablissement {
    /** Collège. */
    CLG,
    /** Lycée général, technologique, or both. */
    LYC,
    /** Lycée polyvalent: general, technological and vocational. */
    LPO,
    /** Lycée professionnel. */
    LP,
    /** Lycée agricole. */
    LEGTA,
    /** Établissement régional d'enseignement adapté: absent from what the ministry publishes, entered by correction. */
    EREA,
    /** Vocational section of a lycée. */
    SEP,
    /** General and technological section of a vocational lycée. */
    SGT,
    /** Centre d'éducation aux technologies appropriées au développement, in Polynesia. */
    CETAD,
    /** Any other school of the second degree. */
    AUTRE;

    private static final Pattern NATURE = Pattern.compile(
            "^(Collège|Lycée( professionnel| polyvalent| général et technologique| général| technologique)?)\\s+(?=\\p{Lu})");

    /** The school as the academies name it: {@code CLG René Cassin}, where the directory has "Collège René Cassin". */
    public String abreger(String nom) {
        return this == AUTRE ? nom : name() + " " + NATURE.matcher(nom).replaceFirst("");
    }

    /**
     * The abbreviation of a school from what the ministry publishes.
     *
     * @param nature the ministry's label, in capitals and shortened: {@code LYCEE ENSEIGNT GENERAL ET TECHNOLOGIQUE}
     */
    public static TypeEtablissement de(String nature) {
        return switch (nature) {
            case "LYCEE PROFESSIONNEL" -> LP;
            case "LYCEE POLYVALENT" -> LPO;
            case "LYCEE ENS GENERAL TECHNO PROF AGRICOLE" -> LEGTA;
            case "SECTION D ENSEIGNEMENT PROFESSIONNEL" -> SEP;
            case "SECTION ENSEIGT GENERAL ET TECHNOLOGIQUE" -> SGT;
            case "CETAD (TOM)" -> CETAD;
            default -> nature.startsWith("COLLEGE") ? CLG : nature.startsWith("LYCEE") ? LYC : AUTRE;
        };
    }
}
