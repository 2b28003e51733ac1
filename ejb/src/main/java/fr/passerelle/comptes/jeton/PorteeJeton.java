package fr.passerelle.comptes.jeton;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of {@code /api} that a token opens. Its role is what services name in {@code @RolesAllowed}. */
public enum PorteeJeton {

    /** Reading the referentials, checking identifiers. */
    REFERENTIEL("referentiel", PorteeJeton.ROLE_REFERENTIEL, false),
    /** Having an assignment of candidates computed from data that the caller brings. */
    CALCUL_AFFECTATION("calcul-affectation", PorteeJeton.ROLE_CALCUL_AFFECTATION, false),
    /** Reading the mails the demonstration has sent; exists only there. */
    BOITE("boite", PorteeJeton.ROLE_BOITE, true);

    public static final String ROLE_REFERENTIEL = "API_REFERENTIEL";
    public static final String ROLE_CALCUL_AFFECTATION = "API_CALCUL_AFFECTATION";
    public static final String ROLE_BOITE = "API_BOITE";

    private final String code;
    private final String role;
    private final boolean demonstrationSeulement;

    PorteeJeton(String code, String role, boolean demonstrationSeulement) {
        this.code = code;
        this.role = role;
        this.demonstrationSeulement = demonstrationSeulement;
    }

    public String code() {
        return code;
    }

    public String role() {
        return role;
    }

    public static Optional<PorteeJeton> deCode(String code) {
        return Stream.of(values()).filter(p -> p.code.equals(code)).findFirst();
    }

    /** The scopes a token can be given in this installation. */
    public static List<PorteeJeton> proposees(boolean demonstration) {
        return Stream.of(values()).filter(p -> demonstration || !p.demonstrationSeulement).toList();
    }
}
