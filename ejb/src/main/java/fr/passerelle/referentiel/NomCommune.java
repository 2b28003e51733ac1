package fr.passerelle.referentiel;

import fr.passerelle.noyau.Lettres;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a commune as La Poste writes it, so that what people type can be compared: "Saint-Cergues" is {@code ST CERGUES}. */
final class NomCommune {

    private static final Pattern ARRONDISSEMENT = Pattern.compile(" [0-9]{1,2}(ER|E|EME)?( ARRONDISSEMENT)?$");

    private NomCommune() {
    }

    static String normaliser(String nom) {
        String majuscules = Lettres.sansAccents(nom.strip())
                .replace("\u0153", "oe").replace("\u0152", "OE").toUpperCase(Locale.ROOT);
        return majuscules.replaceAll("[-'\u2019./\\s\u00A0]+", " ")
                .replaceAll("\\bSAINTE\\b", "STE").replaceAll("\\bSAINT\\b", "ST").strip();
    }

    /**
     * Whether both name the same place, whatever the article's place ("Le Mont-Dore", {@code MONT DORE (LE)}) and with or
     * without the arrondissement, which the postal code says too ("Paris", {@code PARIS 06}).
     */
    static boolean memeNom(String saisi, String connu) {
        return essentiel(normaliser(saisi)).equals(essentiel(normaliser(connu)));
    }

    private static String essentiel(String nom) {
        return ARRONDISSEMENT.matcher(nom).replaceFirst("")
                .replaceAll(" ?\\((LE|LA|LES|L) ?\\)$", "").replaceAll("^(LE|LA|LES|L) ", "");
    }
}
