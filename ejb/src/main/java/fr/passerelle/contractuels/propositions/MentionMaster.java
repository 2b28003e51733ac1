package fr.passerelle.contractuels.propositions;

import fr.passerelle.noyau.Lettres;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a master is that of a discipline: each word of the discipline's label, remarks in brackets and words of one or two
 * letters left out, stands in the diplôme or the parcours, whatever accents and capitals ("Professeur Langue Vivante/ANGLAIS" names
 * ANGLAIS, "Conseiller principal d'éducation" names CONSEILLER PRINCIPAL EDUCATION).
 */
final class MentionMaster {

    private static final int LETTRES = 3;

    private MentionMaster() {
    }

    static boolean nomme(String diplome, String parcours, String discipline) {
        Set<String> voulus = mots(discipline == null ? "" : discipline.replaceAll("\\([^)]*\\)", " "));
        return !voulus.isEmpty() && mots(diplome + " " + (parcours == null ? "" : parcours)).containsAll(voulus);
    }

    private static Set<String> mots(String texte) {
        String sansAccent = Lettres.sansAccents(texte).toUpperCase(Locale.ROOT);
        return Arrays.stream(sansAccent.split("[^A-Z0-9]+")).filter(m -> m.length() >= LETTRES).collect(Collectors.toSet());
    }
}
