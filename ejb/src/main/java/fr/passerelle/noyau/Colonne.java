package fr.passerelle.noyau;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A column of a list: its key (its label is the text {@code <liste>.<cle>}), the kind of its values, how to read it from
 * a line and, where it sorts and filters, its JPQL path.
 *
 * @param chemin JPQL path the column sorts and filters by; null when it does neither
 * @param type   Java type of that path, into which what was typed in a filter is read
 */
public record Colonne<T>(String cle, Genre genre, Function<T, ?> valeur, String chemin, Class<?> type) {

    /** How values are aligned, shown and written to a spreadsheet cell. */
    public enum Genre { TEXTE, NOMBRE, HEURES, EUROS, DATE, INSTANT, OUI_NON, CHOIX }

    public static <T> Colonne<T> texte(String cle, Function<T, ?> valeur, String chemin) {
        return new Colonne<>(cle, Genre.TEXTE, valeur, chemin, String.class);
    }

    /** A column computed from the line, that neither sorts nor filters. */
    public static <T> Colonne<T> calculee(String cle, Genre genre, Function<T, ?> valeur) {
        return new Colonne<>(cle, genre, valeur, null, null);
    }

    public static <T> Colonne<T> entier(String cle, Function<T, Integer> valeur, String chemin) {
        return new Colonne<>(cle, Genre.NOMBRE, valeur, chemin, Integer.class);
    }

    public static <T> Colonne<T> heures(String cle, Function<T, BigDecimal> valeur, String chemin) {
        return new Colonne<>(cle, Genre.HEURES, valeur, chemin, BigDecimal.class);
    }

    public static <T> Colonne<T> euros(String cle, Function<T, BigDecimal> valeur, String chemin) {
        return new Colonne<>(cle, Genre.EUROS, valeur, chemin, BigDecimal.class);
    }

    public static <T> Colonne<T> date(String cle, Function<T, LocalDate> valeur, String chemin) {
        return new Colonne<>(cle, Genre.DATE, valeur, chemin, LocalDate.class);
    }

    public static <T> Colonne<T> instant(String cle, Function<T, Instant> valeur, String chemin) {
        return new Colonne<>(cle, Genre.INSTANT, valeur, chemin, Instant.class);
    }

    public static <T> Colonne<T> ouiNon(String cle, Function<T, Boolean> valeur, String chemin) {
        return new Colonne<>(cle, Genre.OUI_NON, valeur, chemin, Boolean.class);
    }

    /** A column whose values are the constants of an enum; its filter offers them. */
    public static <T, C extends Enum<C>> Colonne<T> choix(String cle, Class<C> choix, Function<T, C> valeur, String chemin) {
        return new Colonne<>(cle, Genre.CHOIX, valeur, chemin, choix);
    }

    public boolean triable() {
        return chemin != null;
    }
}
