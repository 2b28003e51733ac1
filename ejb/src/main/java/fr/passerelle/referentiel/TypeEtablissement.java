package fr.passerelle.referentiel;

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
