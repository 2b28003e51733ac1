package fr.passerelle.accessibilite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openqa.selenium.JavascriptExecutor;

/** What can only be judged of pages together: titles that tell them apart, menus in one order, one label for one thing. */
public final class Ensemble {

    private static final String RELEVE = """
            var liens = function (s) { return Array.from(document.querySelectorAll(s)).map(function (a) { return a.pathname; }); };
            var champs = {};
            document.querySelectorAll("input[autocomplete]:not([type=search]), .liste input[type=search]").forEach(function (c) {
              var quoi = c.type === "search" ? "recherche" : c.autocomplete;
              if (c.labels && c.labels.length && !/^(|on|off|username|new-password)$/.test(quoi)) {
                champs[document.documentElement.lang + " " + quoi] = c.labels[0].firstChild.textContent.trim();
              }
            });
            return { titre: document.title, langue: document.documentElement.lang, gabarit: document.body.className, champs: champs,
              barres: { bandeau: liens("header nav > ul > li > a:not([hreflang])"), menu: liens("nav.menu a"), pied: liens("footer a") } };""";
    private static final String PLAN = """
            return Promise.all(Array.from(document.querySelectorAll("main a")).map(function (a) {
              return fetch(a.href).then(function (r) { return r.ok ? "" : "12.3 : " + a.href + " répond " + r.status; });
            })).then(function (r) { return r.filter(Boolean); });""";

    private final Map<String, TreeSet<String>> adressesParTitre = new TreeMap<>();
    private final Map<String, List<List<?>>> barres = new HashMap<>();
    private final Map<String, TreeSet<String>> etiquettes = new TreeMap<>();
    private final List<String> fautes = new ArrayList<>();

    /** @param adresse without its query */
    public void ajouter(String adresse, JavascriptExecutor page) {
        Map<?, ?> releve = (Map<?, ?>) page.executeScript(RELEVE);
        adressesParTitre.computeIfAbsent(releve.get("langue") + " " + releve.get("titre"), t -> new TreeSet<>()).add(adresse);
        ((Map<?, ?>) releve.get("barres")).forEach((barre, liens) -> barres
                .computeIfAbsent(releve.get("gabarit") + " " + barre, b -> new ArrayList<>()).add((List<?>) liens));
        ((Map<?, ?>) releve.get("champs")).forEach((champ, libelle) -> etiquettes
                .computeIfAbsent((String) champ, c -> new TreeSet<>()).add((String) libelle));
        if (adresse.equals("/plan-du-site")) {
            ((List<?>) page.executeScript(PLAN)).forEach(f -> fautes.add((String) f));
            Controles.vu("12.3");
        }
    }

    public List<String> fautes() {
        adressesParTitre.forEach((titre, adresses) -> juger("8.6", adresses.size() == 1, "même titre « " + titre + " » : " + adresses));
        etiquettes.forEach((champ, libelles) -> juger("11.3", libelles.size() == 1, "étiquettes de « " + champ + " » : " + libelles));
        barres.forEach((barre, pages) -> juger("12.2", pages.stream().allMatch(une -> pages.stream().allMatch(autre -> memeOrdre(une, autre))),
                "liens dans un ordre qui change : " + barre));
        return fautes;
    }

    private void juger(String critere, boolean juste, String reproche) {
        Controles.vu(critere);
        if (!juste) {
            fautes.add(critere + " : " + reproche);
        }
    }

    private static boolean memeOrdre(List<?> une, List<?> autre) {
        return une.stream().filter(autre::contains).toList().equals(autre.stream().filter(une::contains).toList());
    }
}
