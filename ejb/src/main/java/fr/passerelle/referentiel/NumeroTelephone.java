package fr.passerelle.referentiel;

import java.util.Optional;
import java.util.regex.Pattern;

/** A French telephone number: ten digits beginning with 0, typed with whatever separators, kept bare. */
public final class NumeroTelephone {

    /** What may stand between digits. */
    private static final Pattern SEPARATEURS = Pattern.compile("[\\s.\\-/_()\\u00A0\\u202F]+");
    private static final Pattern INDICATIF = Pattern.compile("^(?:\\+33|0033)0?");
    private static final Pattern NORMAL = Pattern.compile("0[1-9]\\d{8}");

    private NumeroTelephone() {
    }

    /** The ten digits, or nothing when what was typed is no such number; +33 and 0033 stand for the leading 0. */
    public static Optional<String> lire(String saisie) {
        if (saisie == null) {
            return Optional.empty();
        }
        String nu = INDICATIF.matcher(SEPARATEURS.matcher(saisie).replaceAll("")).replaceFirst("0");
        return NORMAL.matcher(nu).matches() ? Optional.of(nu) : Optional.empty();
    }

    /** As it is read: {@code 06 00 00 00 00}. */
    public static String ecrire(String normal) {
        return normal == null ? "" : normal.replaceAll("(\\d{2})(?=\\d)", "$1 ");
    }
}
