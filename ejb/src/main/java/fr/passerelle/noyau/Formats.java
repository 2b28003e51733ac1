package fr.passerelle.noyau;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How values are written for people, the same on pages, in mails, in refusals and in exports. */
public final class Formats {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter JOUR_EN_LETTRES = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT_EN_LETTRES = DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H 'h' mm", Locale.FRENCH);

    private Formats() {
    }

    /** {@code 23/01/2026} */
    public static String jour(LocalDate jour) {
        return jour == null ? "" : JOUR.format(jour);
    }

    /** {@code 23/01/2026 23:59}, in the académie's time zone. */
    public static String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(Reglage.fuseau()));
    }

    /** {@code 23 janvier 2026}, for sentences. */
    public static String jourEnLettres(LocalDate jour) {
        return jour == null ? "" : JOUR_EN_LETTRES.format(jour);
    }

    /** {@code 23 janvier 2026 à 23 h 59}, in the académie's time zone, for sentences. */
    public static String momentEnLettres(Instant moment) {
        return moment == null ? "" : MOMENT_EN_LETTRES.format(moment.atZone(Reglage.fuseau()));
    }

    /** {@code 9,5 h} */
    public static String heures(BigDecimal heures) {
        return heures == null ? "" : nombre("#,##0.##", heures) + " h";
    }

    /** {@code 1 268,00 €} */
    public static String euros(BigDecimal euros) {
        return euros == null ? "" : nombre("#,##0.00", euros) + " €";
    }

    /** {@code 13 307} */
    public static String nombre(Number nombre) {
        return nombre == null ? "" : nombre("#,##0.###", nombre);
    }

    private static String nombre(String modele, Number nombre) {
        DecimalFormatSymbols francais = new DecimalFormatSymbols(Locale.FRANCE);
        francais.setGroupingSeparator('\u00a0');
        return new DecimalFormat(modele, francais).format(nombre);
    }

    /** The value as its kind is written; a choice is written by its label. */
    public static String valeur(Object valeur, Locale langue) {
        if (valeur instanceof LocalDate jour) {
            return jour(jour);
        }
        if (valeur instanceof Instant moment) {
            return moment(moment);
        }
        if (valeur instanceof Enum<?> choix) {
            return Textes.libelle(choix, langue);
        }
        if (valeur instanceof Boolean oui) {
            return Textes.texte("commun", langue, oui ? "oui" : "non");
        }
        return valeur == null ? "" : valeur instanceof Number n ? nombre(n) : valeur.toString();
    }
}
