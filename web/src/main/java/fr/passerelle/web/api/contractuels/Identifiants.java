package fr.passerelle.web.api.contractuels;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The ids of one kind, as they were sent: {@code 12} and {@code "12"} name the same thing, which is told again in the way it
 * was first declared. Millions of mentions share one text.
 */
final class Identifiants {

    private final Map<String, String> textes = new HashMap<>();
    private final Set<String> nombres = new HashSet<>();

    /** Reads an id where it is declared; null when there is none. */
    String declarer(LecteurJson json) {
        boolean nombre = json.estNombre();
        String id = citer(json);
        if (nombre) {
            nombres.add(id);
        }
        return id;
    }

    /** Reads an id that is declared elsewhere; null when there is none. */
    String citer(LecteurJson json) {
        return partager(json.identifiant());
    }

    String partager(String id) {
        return id == null ? null : textes.computeIfAbsent(id, texte -> texte);
    }

    /** The id as it was declared: a text or a number. */
    Object rendre(String id) {
        return nombres.contains(id) ? new BigInteger(id) : id;
    }
}
