package fr.passerelle.noyau;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How values are written for people, the same on pages, in mails, in refusals and in exports. */
public final class Formats {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter MOMENT_PRECIS = DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm:ss");
    /** A line never breaks between a day and its month, nor within an hour. */
    private static final DateTimeFormatter MOIS_EN_LETTRES = DateTimeFormatter.ofPattern("\u00a0MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter HEURE_EN_LETTRES = DateTimeFormatter.ofPattern("' à 'H'\u00a0h\u00a0'mm", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT_EN_ANGLAIS = DateTimeFormatter.ofPattern("d\u00a0MMMM yyyy 'at' HH:mm", Locale.ENGLISH);

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

    /** {@code 23/01/2026 à 23:59:07}, in the académie's time zone, where the second matters. */
    public static String momentPrecis(Instant moment) {
        return moment == null ? "" : MOMENT_PRECIS.format(moment.atZone(Reglage.fuseau()));
    }

    /** {@code 23 janvier 2026}, {@code 1er mars 2026}, for sentences. */
    public static String jourEnLettres(LocalDate jour) {
        return jour == null ? "" : (jour.getDayOfMonth() == 1 ? "1er" : jour.getDayOfMonth()) + MOIS_EN_LETTRES.format(jour);
    }

    /** {@code 23 janvier 2026 à 23 h 59}, in the académie's time zone, for sentences. */
    public static String momentEnLettres(Instant moment) {
        return momentEnLettres(moment, Locale.FRENCH);
    }

    /** Same in the reader's language: {@code 23 January 2026 at 23:59}. */
    public static String momentEnLettres(Instant moment, Locale langue) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime ici = moment.atZone(Reglage.fuseau());
        return langue.getLanguage().equals("en") ? MOMENT_EN_ANGLAIS.format(ici)
                : jourEnLettres(ici.toLocalDate()) + HEURE_EN_LETTRES.format(ici);
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
