package fr.passerelle.comptes;

import java.io.Serializable;

/** Who somebody is: a door and a name behind it. Written {@code PERSONNEL:dpe} as the caller's name. */
public record Identite(Porte porte, String nom) implements Serializable {

    public static Identite lire(String ecriture) {
        int separateur = ecriture.indexOf(':');
        return new Identite(Porte.valueOf(ecriture.substring(0, separateur)), ecriture.substring(separateur + 1));
    }

    @Override
    public String toString() {
        return porte + ":" + nom;
    }
}
