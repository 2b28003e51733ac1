package fr.passerelle.comptes;

/** The roles that {@code @RolesAllowed} names: one per {@link Profil}, and two that are nobody's profile. */
public final class Roles {

    public static final String ADMINISTRATEUR = "ADMINISTRATEUR";
    public static final String DPE = "DPE";
    public static final String DOS = "DOS";
    public static final String INSPECTEUR = "INSPECTEUR";
    public static final String REFERENT_HANDICAP = "REFERENT_HANDICAP";
    public static final String CANDIDAT = "CANDIDAT";
    /** Any staff member who has signed in, even without habilitation. */
    public static final String PERSONNEL = "PERSONNEL";
    /** Jobs and timers: held through {@code @RunAs} only. */
    public static final String SYSTEME = "SYSTEME";

    private Roles() {
    }
}
