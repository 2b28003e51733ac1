package fr.passerelle.noyau;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a list is narrowed by: the words typed under "Rechercher:" and one value per filtered column.
 * Keys of columns the list does not know are refused by the {@code Search}, not ignored.
 */
public record Criteres(String recherche, Map<String, String> filtres) implements Serializable {

    public static final Criteres AUCUN = new Criteres("", Map.of());

    public Criteres {
        recherche = recherche == null ? "" : recherche.strip();
        Map<String, String> retenus = new TreeMap<>();
        filtres.forEach((colonne, valeur) -> {
            if (valeur != null && !valeur.isBlank()) {
                retenus.put(colonne, valeur.strip());
            }
        });
        filtres = Map.copyOf(retenus);
    }

    public Criteres avec(String colonne, String valeur) {
        Map<String, String> plus = new TreeMap<>(filtres);
        plus.put(colonne, valeur);
        return new Criteres(recherche, plus);
    }

    /** The words searched, each of which a line must hold. */
    public List<String> mots() {
        return recherche.isEmpty() ? List.of() : List.of(recherche.split("\\s+"));
    }

    /** What a value that holds that word is {@code like}, with {@code escape '!'}. */
    public static String contenant(String mot) {
        return "%" + mot.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    public boolean vides() {
        return recherche.isEmpty() && filtres.isEmpty();
    }
}
