package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Lettres;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One criterion of RGAA 4.1, as {@code docs/accessibilite/rgaa-4.1.csv} holds it.
 *
 * @param numero {@code 11.4}
 * @param test   how it was tested, what fails, or why it does not apply
 */
public record CritereRgaa(String numero, String theme, String intitule, Etat etat, String test) {

    public enum Etat { CONFORME, NON_CONFORME, NON_APPLICABLE }

    static List<CritereRgaa> lire(String csv) {
        return csv.lines().skip(1).filter(l -> !l.isBlank()).map(CritereRgaa::critere).toList();
    }

    private static CritereRgaa critere(String ligne) {
        List<String> cellules = cellules(ligne);
        return new CritereRgaa(cellules.get(0), cellules.get(1), cellules.get(2), etat(cellules.get(3)), cellules.get(4));
    }

    private static Etat etat(String ecrit) {
        String simple = Lettres.sansAccents(ecrit);
        return Etat.valueOf(simple.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static List<String> cellules(String ligne) {
        List<String> cellules = new ArrayList<>();
        StringBuilder cellule = new StringBuilder();
        boolean entreGuillemets = false;
        for (char lettre : ligne.toCharArray()) {
            if (lettre == '"') {
                entreGuillemets = !entreGuillemets;
            } else if (lettre == ';' && !entreGuillemets) {
                cellules.add(cellule.toString());
                cellule.setLength(0);
            } else {
                cellule.append(lettre);
            }
        }
        cellules.add(cellule.toString());
        return cellules;
    }
}
