package fr.passerelle.noyau;

import java.io.Serializable;

/**
 * The column a list is sorted by, and the way; the column's key is checked against the list's own columns.
 *
 * @param puis what sorts the lines that this leaves equal; null for their keys alone
 */
public record Tri(String colonne, boolean croissant, Tri puis) implements Serializable {

    public Tri(String colonne, boolean croissant) {
        this(colonne, croissant, null);
    }

    public static Tri par(String colonne) {
        return new Tri(colonne, true);
    }

    /** The same, lines that it leaves equal being sorted by that column. */
    public Tri puisPar(String autre) {
        return new Tri(colonne, croissant, puis == null ? par(autre) : puis.puisPar(autre));
    }
}
