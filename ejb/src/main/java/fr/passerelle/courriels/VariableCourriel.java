package fr.passerelle.courriels;

import java.util.List;

/**
 * A value that a template names as {@code {{nom}}}.
 *
 * @param nom     lower case letter, then letters and digits
 * @param exemple what a preview shows
 * @param lien    true for an address, which the HTML part makes a link
 */
public record VariableCourriel(String nom, String exemple, boolean lien) {

    /** Filled for every mail: name of the structure, public address of the application, address of its support. */
    public static final List<VariableCourriel> COMMUNES = List.of(texte("structure", "Académie de Dijon"),
            lien("application", "https://passerelle.exemple.fr"), texte("assistance", "assistance@exemple.fr"));

    public VariableCourriel {
        if (!nom.matches("[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException(nom);
        }
    }

    public static VariableCourriel texte(String nom, String exemple) {
        return new VariableCourriel(nom, exemple, false);
    }

    public static VariableCourriel lien(String nom, String exemple) {
        return new VariableCourriel(nom, exemple, true);
    }
}
