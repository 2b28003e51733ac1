package fr.passerelle.contractuels.candidatures.liste;

import fr.passerelle.contractuels.candidatures.Coordonnees;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an address written on one line, as university lists give it: "1 rue de l'Exemple 21000 Dijon". */
final class AdressePostale {

    private static final Pattern AVEC_COMMUNE = Pattern.compile("^(.*?)[\\s,;–-]*\\b(\\d{5})\\s+([\\p{L}].*)$", Pattern.DOTALL);

    private AdressePostale() {
    }

    /** Street, postal code and commune apart when the line ends with both; else the line is kept whole as the street. */
    static Coordonnees lire(String ligne, String telephone) {
        if (ligne == null) {
            return new Coordonnees(null, null, null, telephone);
        }
        String propre = ligne.strip().replaceAll("\\s+", " ");
        Matcher parties = AVEC_COMMUNE.matcher(propre);
        return parties.matches() ? new Coordonnees(parties.group(1), parties.group(2), parties.group(3), telephone)
                : new Coordonnees(propre, null, null, telephone);
    }
}
