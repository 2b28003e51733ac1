package fr.passerelle.essai;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A page with a table, worked as the table's script works it: each act sends what the script sends, again if asked again. */
public final class PageListe {

    private final Visiteur visiteur;
    private final PageRecue page;
    private final FormElement formulaire;
    private final String table;

    private PageListe(Visiteur visiteur, PageRecue page) {
        this.visiteur = visiteur;
        this.page = page;
        Element element = page.html().selectFirst(".ui-datatable");
        if (element == null) {
            throw new AssertionError("Pas de tableau dans " + page.adresse() + " (" + page.code() + ")");
        }
        this.table = element.id();
        this.formulaire = (FormElement) element.closest("form");
    }

    public static PageListe ouvrir(Visiteur visiteur, String adresse) {
        return new PageListe(visiteur, visiteur.demander(adresse));
    }

    public PageRecue page() {
        return page;
    }

    /** Asks for {@code nombre} lines, from the one of that rank (0 first). */
    public PageRecue feuilleter(int premiere, int nombre) {
        return surLeTableau(Map.of("_pagination", "true", "_first", String.valueOf(premiere), "_rows", String.valueOf(nombre)));
    }

    /** Sorts by a column, given by its key. */
    public PageRecue trier(String colonne, boolean croissant) {
        return surLeTableau(Map.of("_sorting", "true", "_skipChildren", "true", "_sortKey", table + ":c_" + colonne,
                "_sortDir", croissant ? "1" : "-1"));
    }

    /** Types words under "Rechercher:". */
    public PageRecue chercher(String mots) {
        String champ = formulaire.id() + ":recherche";
        return envoyer(champ, table + " " + formulaire.id() + ":compte " + formulaire.id() + ":puces",
                Map.of(champ, mots, "jakarta.faces.behavior.event", "input", "jakarta.faces.partial.event", "input"));
    }

    private PageRecue surLeTableau(Map<String, String> demande) {
        Map<String, String> valeurs = new HashMap<>(Map.of(table + "_encodeFeature", "true"));
        demande.forEach((cle, valeur) -> valeurs.put(table + cle, valeur));
        return envoyer(table, table, valeurs);
    }

    private PageRecue envoyer(String source, String rendu, Map<String, String> valeurs) {
        Map<String, String> champs = new LinkedHashMap<>();
        formulaire.formData().forEach(c -> champs.put(c.key(), c.value()));
        champs.putAll(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", source,
                "jakarta.faces.partial.execute", source, "jakarta.faces.partial.render", rendu));
        champs.putAll(valeurs);
        return visiteur.poster(formulaire.absUrl("action"), champs);
    }
}
