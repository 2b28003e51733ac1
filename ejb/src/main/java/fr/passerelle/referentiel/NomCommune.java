package fr.passerelle.referentiel;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a commune as La Poste writes it, so that what people type can be compared: "Saint-Cergues" is {@code ST CERGUES}. */
final class NomCommune {

    private NomCommune() {
    }

    static String normaliser(String nom) {
        String majuscules = Normalizer.normalize(nom.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replace("\u0153", "oe").replace("\u0152", "OE").toUpperCase(Locale.ROOT);
        return majuscules.replaceAll("[-'\u2019./\\s\u00A0]+", " ")
                .replaceAll("\\bSAINTE\\b", "STE").replaceAll("\\bSAINT\\b", "ST").strip();
    }

    /** Whether both name the same place, whatever the article's place: "Le Mont-Dore" and {@code MONT DORE (LE)}. */
    static boolean memeNom(String saisi, String connu) {
        return sansArticle(normaliser(saisi)).equals(sansArticle(normaliser(connu)));
    }

    private static String sansArticle(String nom) {
        return nom.replaceAll(" \\((LE|LA|LES|L )\\)$", "").replaceAll("^(LE|LA|LES|L) ", "");
    }
}
