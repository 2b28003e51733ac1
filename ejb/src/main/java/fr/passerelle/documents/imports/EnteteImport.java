package fr.passerelle.documents.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which cell of a line is which column, found by the headings of the first line. */
final class EnteteImport {

    private final List<String> cles = new ArrayList<>();
    private final List<String> ignorees = new ArrayList<>();
    private final Map<String, String> libelles;
    private final Set<String> nonLues;

    /**
     * @param libelles heading of each column, by key
     * @throws EnteteRefuse when a mandatory column is missing or one is there twice
     */
    EnteteImport(List<String> intitules, List<ColonneImport> colonnes, Map<String, String> libelles) {
        this.libelles = libelles;
        this.nonLues = colonnes.stream().filter(c -> !c.lue()).map(ColonneImport::cle).collect(Collectors.toSet());
        Map<String, String> connues = new HashMap<>();
        colonnes.forEach(c -> Stream.concat(Stream.of(c.cle(), libelles.get(c.cle())), c.autresNoms().stream())
                .forEach(nom -> connues.put(simple(nom), c.cle())));
        intitules.forEach(intitule -> reconnaitre(intitule, connues));
        refuser(colonnes);
    }

    private void reconnaitre(String intitule, Map<String, String> connues) {
        String cle = connues.get(simple(intitule));
        cles.add(nonLues.contains(cle) ? null : cle);
        if (cle == null && !intitule.isBlank()) {
            ignorees.add(intitule.strip());
        }
    }

    private void refuser(List<ColonneImport> colonnes) {
        List<String> manquantes = colonnes.stream().filter(c -> c.obligatoire() && !cles.contains(c.cle()))
                .map(c -> libelles.get(c.cle())).toList();
        if (!manquantes.isEmpty()) {
            throw EnteteRefuse.manquantes(manquantes);
        }
        List<String> doubles = cles.stream().filter(c -> c != null && cles.indexOf(c) != cles.lastIndexOf(c)).distinct()
                .map(libelles::get).toList();
        if (!doubles.isEmpty()) {
            throw EnteteRefuse.doubles(doubles);
        }
    }

    /** Headings of the file that the import does not know and leaves aside. */
    List<String> ignorees() {
        return List.copyOf(ignorees);
    }

    /**
     * The line by columns; the cells that a short one lacks are empty. A value under no heading refuses it, as what follows
     * would be shifted.
     */
    LigneFichier ligne(LigneBrute brute) {
        Map<String, String> valeurs = new LinkedHashMap<>();
        for (int i = 0; i < cles.size(); i++) {
            if (cles.get(i) != null) {
                valeurs.put(cles.get(i), i < brute.cellules().size() ? brute.cellules().get(i) : "");
            }
        }
        LigneFichier ligne = new LigneFichier(brute.numero(), valeurs, libelles);
        boolean deborde = brute.cellules().stream().skip(cles.size()).anyMatch(v -> !v.isBlank());
        if (deborde) {
            ligne.refuserToute("import.ligne.deborde", brute.cellules().size(), cles.size());
        }
        return ligne;
    }

    /** A heading as it is compared: letters and figures only, without accents or capitals. */
    static String simple(String intitule) {
        return Normalizer.normalize(intitule, Normalizer.Form.NFD).toLowerCase(Locale.FRENCH).codePoints()
                .filter(Character::isLetterOrDigit).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
