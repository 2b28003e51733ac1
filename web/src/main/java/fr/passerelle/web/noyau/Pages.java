package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Formats;
import fr.passerelle.noyau.Textes;
import java.time.Instant;

/** The functions of {@code urn:passerelle}: texts with values, dates in sentences. */
public final class Pages {

    private Pages() {
    }

    /** The text of that bundle and key with one value in place. */
    public static String texte(String lot, String cle, Object valeur) {
        return Textes.texte(lot, Langue.courante(), cle, valeur);
    }

    /** The text of that bundle and key with two values in place. */
    public static String texte2(String lot, String cle, Object premiere, Object seconde) {
        return Textes.texte(lot, Langue.courante(), cle, premiere, seconde);
    }

    /**
     * How many lines a list holds: "36 candidats", "1 type de poste", "0 stagiaire".
     *
     * @param noms what its lines are, in the plural; the first word is the one that agrees, and its plural is a final s
     */
    public static String compter(long nombre, String noms) {
        return texte2("commun", "table.compte", Formats.nombre(nombre), nombre > 1 ? noms : noms.replaceFirst("s\\b", ""));
    }

    /** Any value as people read it: dates, moments, numbers, yes or no, labels of choices. */
    public static String ecrire(Object valeur) {
        return Formats.valeur(valeur, Langue.courante());
    }

    /** {@code 23 janvier 2026 à 23 h 59}, for sentences, in the language of the page. */
    public static String enLettres(Instant moment) {
        return Formats.momentEnLettres(moment, Langue.courante());
    }
}
