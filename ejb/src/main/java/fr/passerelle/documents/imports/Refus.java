package fr.passerelle.documents.imports;

import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Textes;
import java.util.Locale;

/**
 * Why a line was refused: the heading of the column at fault (empty for the whole line), what stood there, and the reason
 * in French.
 */
public record Refus(String colonne, String valeur, String motif) {

    public Refus {
        colonne = couper(colonne, 100);
        valeur = couper(valeur, 200);
        motif = couper(motif, 500);
    }

    /** A refusal whose text stands in the bundle {@code erreurs}. */
    public static Refus de(String colonne, String valeur, String cle, Object... valeurs) {
        return new Refus(colonne, valeur, Textes.texte("erreurs", Locale.FRENCH, cle, valeurs));
    }

    public static Refus de(String colonne, String valeur, ErreurMetier erreur) {
        return de(colonne, valeur, erreur.cle(), erreur.valeurs());
    }

    private static String couper(String texte, int max) {
        String present = texte == null ? "" : texte;
        return present.length() > max ? present.substring(0, max - 1) + "…" : present;
    }
}
