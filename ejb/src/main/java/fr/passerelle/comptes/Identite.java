package fr.passerelle.comptes;

import java.io.Serializable;
import java.util.Locale;

/** Who somebody is: a door and a name behind it. Written {@code PERSONNEL:dpe} as the caller's name. */
public record Identite(Porte porte, String nom) implements Serializable {

    public static Identite lire(String ecriture) {
        int separateur = ecriture.indexOf(':');
        return new Identite(Porte.valueOf(ecriture.substring(0, separateur)), ecriture.substring(separateur + 1));
    }

    /**
     * Whether that is this name: its case does not matter, any other difference does, though the database and directories
     * overlook more (accents, widths, invisible characters).
     */
    boolean estNommee(String autre) {
        return nom.toLowerCase(Locale.ROOT).equals(autre.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return porte + ":" + nom;
    }
}
