package fr.passerelle.contractuels.donnees;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of things held about a candidate.
 *
 * @param cle      what it is: {@code identite}; its label is the text {@code rubrique.<cle>}, that of a value {@code <cle>.<nom>}
 * @param campagne school year it belongs to; null for what belongs to none
 * @param liste    whether there may be several entries
 * @param entrees  values by name, in their order; null where nothing is held
 */
public record Rubrique(String cle, String campagne, boolean liste, List<Map<String, Object>> entrees) {

    /** One entry, always there. */
    static Rubrique fiche(String cle, String campagne, Entree entree) {
        return new Rubrique(cle, campagne, false, List.of(entree.valeurs));
    }

    /** One entry at most. */
    static Rubrique fiche(String cle, String campagne, Optional<Entree> entree) {
        return new Rubrique(cle, campagne, false, entree.map(e -> e.valeurs).stream().toList());
    }

    static Rubrique liste(String cle, String campagne, List<Entree> entrees) {
        return new Rubrique(cle, campagne, true, entrees.stream().map(e -> e.valeurs).toList());
    }

    /** Values in the order in which they are given. */
    static final class Entree {

        private final Map<String, Object> valeurs = new LinkedHashMap<>();

        Entree avec(String nom, Object valeur) {
            valeurs.put(nom, valeur);
            return this;
        }
    }

    /** Names of the values a page shows: what is long is in the file alone. */
    public List<String> noms() {
        return entrees.isEmpty() ? List.of() : entrees.get(0).keySet().stream().filter(nom -> !nom.equals(LONG)).toList();
    }

    /** Key of the label of a value. */
    public String cleDe(String nom) {
        return cle + "." + nom;
    }

    /** Whether that value was written by the académie, in French whatever language the page is in. */
    public boolean tenue(String nom) {
        return EN_FRANCAIS.contains(nom);
    }

    private static final Set<String> EN_FRANCAIS = Set.of("acte", "type", "sujet", "commentaire", "lieu", "etablissement",
            "etablissements", "commune", "motif", "annuleeMotif");

    /** Name of a value that is only in the file. */
    static final String LONG = "texte";
}
