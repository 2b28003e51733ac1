package fr.passerelle.noyau;

import java.io.Serializable;

/** The column a list is sorted by, and the way; the column's key is checked against the list's own columns. */
public record Tri(String colonne, boolean croissant) implements Serializable {

    public static Tri par(String colonne) {
        return new Tri(colonne, true);
    }
}
