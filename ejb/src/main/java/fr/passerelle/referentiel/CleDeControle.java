package fr.passerelle.referentiel;

import java.util.Locale;

/** The arithmetic that several identifiers share. */
final class CleDeControle {

    /** The 23 letters of keys: I, O and Q, too close to figures, are left out. */
    private static final String LETTRES = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private CleDeControle() {
    }

    /** What was typed without its spaces (also the hard ones that spreadsheets put) and in capitals; null becomes empty. */
    static String normaliser(String saisie) {
        return saisie == null ? "" : saisie.replaceAll("[\\s\\u00A0\\u202F]", "").toUpperCase(Locale.ROOT);
    }

    static char lettre(long nombre) {
        return LETTRES.charAt((int) (nombre % LETTRES.length()));
    }

    static boolean luhn(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            int pese = i % 2 == 0 ? chiffre : 2 * chiffre;
            somme += pese > 9 ? pese - 9 : pese;
        }
        return somme % 10 == 0;
    }

    static int sommeDesChiffres(String chiffres) {
        return chiffres.chars().map(c -> c - '0').sum();
    }

    static boolean unSeulSigne(String signes) {
        return signes.chars().distinct().count() == 1;
    }
}
