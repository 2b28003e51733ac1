package fr.passerelle.contractuels.postes.liste;

import fr.passerelle.contractuels.postes.SaisiePoste;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Figures of a post as lists write them: "9,5", "9.5", "9,5 h"; "1" or, from a spreadsheet, "1,0". */
final class ValeursPoste {

    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern HEURES = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:h|heures?)?");
    private static final Pattern NOMBRE = Pattern.compile("(\\d+)(?:\\.0+)?");
    private static final int CHIFFRES_MAX = 12;

    private ValeursPoste() {
    }

    /** Hours a week. @throws HeuresIllisibles unless they stand between 0 and what a form takes, with two decimals at most */
    static BigDecimal heures(String ecrites) {
        BigDecimal heures = chiffres(HEURES, ecrites);
        if (heures == null || heures.stripTrailingZeros().scale() > 2 || heures.compareTo(new BigDecimal(SaisiePoste.HEURES_MAX)) > 0) {
            throw new HeuresIllisibles();
        }
        return heures.setScale(2);
    }

    /** @throws NombreIllisible unless it is a whole number that a form takes */
    static Integer nombre(String ecrit) {
        BigDecimal nombre = chiffres(NOMBRE, ecrit);
        if (nombre == null || nombre.compareTo(BigDecimal.valueOf(SaisiePoste.NOMBRE_MAX)) > 0) {
            throw new NombreIllisible();
        }
        return nombre.intValue();
    }

    /** Null when what is written has not that form. */
    private static BigDecimal chiffres(Pattern forme, String ecrits) {
        var trouves = forme.matcher(BLANCS.matcher(ecrits).replaceAll("").replace(',', '.').toLowerCase(Locale.ROOT));
        return trouves.matches() && trouves.group(1).length() <= CHIFFRES_MAX ? new BigDecimal(trouves.group(1)) : null;
    }
}
