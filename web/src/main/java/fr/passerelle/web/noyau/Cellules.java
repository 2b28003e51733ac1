package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Colonne.Genre;
import fr.passerelle.noyau.Formats;
import java.math.BigDecimal;
import java.util.Locale;

/** How the cells of a table are written and set, by kind. */
final class Cellules {

    private Cellules() {
    }

    static String ecrire(Genre genre, Object valeur, Locale langue) {
        return switch (genre) {
            case HEURES -> Formats.heures((BigDecimal) valeur);
            case EUROS -> Formats.euros((BigDecimal) valeur);
            default -> Formats.valeur(valeur, langue);
        };
    }

    static String style(Genre genre) {
        return switch (genre) {
            case NOMBRE, HEURES, EUROS -> "droite";
            case DATE, INSTANT -> "date";
            default -> "";
        };
    }
}
