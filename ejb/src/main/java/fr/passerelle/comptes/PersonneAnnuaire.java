package fr.passerelle.comptes;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A member of staff as the directory or CAS describes her, with the supann attributes that Passerelle reads.
 *
 * @param attributs every value of the attributes read, by their names in lower case
 */
public record PersonneAnnuaire(String uid, String nom, String prenom, String courriel, Map<String, List<String>> attributs)
        implements Serializable {

    /** The attributes asked for; no other is read, whatever the directory offers. */
    public static final List<String> ATTRIBUTS =
            List.of("uid", "cn", "sn", "givenName", "mail", "eduPersonAffiliation", "supannEntiteAffectation");

    public PersonneAnnuaire {
        attributs = Map.copyOf(attributs);
    }

    /** Reads the attributes; without {@code sn} or {@code givenName}, the common name is cut at its first space. */
    public static PersonneAnnuaire depuis(String uid, Map<String, List<String>> attributs) {
        String complet = premier(attributs, "cn", uid).strip();
        int espace = complet.indexOf(' ');
        String prenom = premier(attributs, "givenname", espace < 0 ? "" : complet.substring(0, espace));
        String nom = premier(attributs, "sn", espace < 0 ? complet : complet.substring(espace + 1));
        return new PersonneAnnuaire(uid, nom, prenom, premier(attributs, "mail", null), attributs);
    }

    public List<String> valeurs(String attribut) {
        return attributs.getOrDefault(attribut.toLowerCase(Locale.ROOT), List.of());
    }

    /** Whether that is a name of hers, and not one that the directory likens to it. */
    boolean estNommee(String uid) {
        return valeurs("uid").stream().anyMatch(v -> new Identite(Porte.PERSONNEL, v).estNommee(uid));
    }

    public String entite() {
        return String.join(", ", valeurs("supannEntiteAffectation"));
    }

    public String nomAffiche() {
        return (prenom + " " + nom).strip();
    }

    private static String premier(Map<String, List<String>> attributs, String nom, String sinon) {
        List<String> valeurs = attributs.getOrDefault(nom, List.of());
        return valeurs.isEmpty() || valeurs.get(0).isBlank() ? sinon : valeurs.get(0);
    }
}
