package fr.passerelle.noyau;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type in several ways, made the same to be compared. */
public final class Lettres {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private Lettres() {
    }

    /** "Élève à Nîmes" is "Eleve a Nimes"; capitals and ligatures stay. */
    public static String sansAccents(String texte) {
        return ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD)).replaceAll("");
    }
}
