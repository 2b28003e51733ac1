package fr.passerelle.noyau;

import java.util.Map;

/**
 * What the caller may see of a list: a JPQL condition with its parameters, always part of the query.
 *
 * @param condition JPQL, empty for everything
 */
public record Restriction(String condition, Map<String, ?> parametres) {

    public static final Restriction AUCUNE = new Restriction("", Map.of());

    public static Restriction a(String condition, Map<String, ?> parametres) {
        return new Restriction(condition, Map.copyOf(parametres));
    }
}
