package fr.passerelle.noyau;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** Narrowed by a condition that names no value. */
    public Restriction et(String autre) {
        return new Restriction(condition.isEmpty() ? autre : condition + " and " + autre, parametres);
    }

    /** Narrowed by a condition on these values; one that no value satisfies where there is none of them. */
    public Restriction et(String autre, String nom, Collection<String> valeurs) {
        return et(autre).avec(nom, valeurs.isEmpty() ? Set.of("") : Set.copyOf(valeurs));
    }

    /** Narrowed to what bears that value; as it is when there is none, since nothing was chosen. */
    public Restriction egal(String chemin, String nom, String valeur) {
        return valeur == null || valeur.isBlank() ? this : et(chemin + " = :" + nom).avec(nom, valeur);
    }

    /** Narrowed to those values, to nothing at all when there is none of them; as it is where no limit is set. */
    public Restriction parmi(String chemin, String nom, Optional<? extends Collection<String>> limite) {
        return limite.map(valeurs -> et(chemin + " in :" + nom, nom, Set.copyOf(valeurs))).orElse(this);
    }

    /** A query that holds this condition, given those of its values that it names. */
    public <R> TypedQuery<R> requete(EntityManager em, String jpql, Class<R> type) {
        return RequeteListe.preparer(em, jpql, parametres, type);
    }

    private Restriction avec(String nom, Object valeur) {
        Map<String, Object> tous = new HashMap<>(parametres);
        tous.put(nom, valeur);
        return new Restriction(condition, Map.copyOf(tous));
    }
}
