package fr.passerelle.courriels;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Subject and body of a template: text with {@code {{nom}}} and nothing else. Sections, partials, raw tags, other delimiters
 * and access to members are refused when it is made, so that a template never holds code; values are escaped in the HTML part, where each of their
 * lines stays one.
 */
public final class TexteModele {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern PARAGRAPHES = Pattern.compile("\\n{2,}");
    private static final Mustache.Compiler BRUT = Mustache.compiler().escapeHTML(false);
    private static final Mustache.Compiler HTML = Mustache.compiler().withEscaper(valeur -> Escapers.HTML.escape(valeur).replace("\n", "<br>\n"));

    private final String sujet;
    private final String corps;
    private final List<VariableCourriel> variables;

    /**
     * @param propres variables of the type of mail; those common to all are added
     * @throws VariableInconnue      naming the first variable the type does not declare
     * @throws BaliseNonAutorisee    quoting the first tag that is not a variable
     */
    public TexteModele(String sujet, String corps, List<VariableCourriel> propres) {
        this.sujet = enUneLigne(sujet);
        this.corps = corps.replace("\r\n", "\n").strip();
        this.variables = admises(propres);
        controler(this.sujet, "sujet");
        controler(this.corps, "corps");
    }

    /** The variables of a type of mail, then those common to all. */
    public static List<VariableCourriel> admises(List<VariableCourriel> propres) {
        return Stream.concat(propres.stream(), VariableCourriel.COMMUNES.stream()).toList();
    }

    public String sujet() {
        return sujet;
    }

    public String corps() {
        return corps;
    }

    /** Names of the variables it uses. */
    public Set<String> utilisees() {
        Set<String> noms = new LinkedHashSet<>();
        VARIABLE.matcher(sujet + "\n" + corps).results().forEach(m -> noms.add(m.group(1).strip()));
        return noms;
    }

    /** @throws IllegalArgumentException when a variable of the type has no value */
    public Redaction rediger(Map<String, String> valeurs) {
        Map<String, String> connues = new HashMap<>();
        for (VariableCourriel variable : variables) {
            String valeur = valeurs.get(variable.nom());
            if (valeur == null) {
                throw new IllegalArgumentException("no value for " + variable.nom());
            }
            connues.put(variable.nom(), valeur.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", ""));
        }
        return new Redaction(enUneLigne(BRUT.compile(sujet).execute(connues)), BRUT.compile(corps).execute(connues),
                HTML.compile(enHtml()).execute(connues));
    }

    /** The preview: each variable shows its example. */
    public Redaction exemple() {
        return rediger(variables.stream().collect(Collectors.toMap(VariableCourriel::nom, VariableCourriel::exemple)));
    }

    private void controler(String texte, String champ) {
        Matcher balises = VARIABLE.matcher(texte);
        StringBuilder reste = new StringBuilder();
        while (balises.find()) {
            String nom = balises.group(1).strip();
            if (!nom.matches("[A-Za-z][A-Za-z0-9]*")) {
                throw new BaliseNonAutorisee(balises.group()).sur(champ);
            }
            if (variables.stream().noneMatch(v -> v.nom().equals(nom))) {
                throw new VariableInconnue(nom, variables).sur(champ);
            }
            balises.appendReplacement(reste, "\u0000");
        }
        balises.appendTail(reste);
        Matcher accolades = Pattern.compile(".{0,20}(\\{\\{|}}|\\{\\x00|\\x00}).{0,20}").matcher(reste);
        if (accolades.find()) {
            throw new BaliseNonAutorisee(accolades.group().replace("\u0000", "{{…}}")).sur(champ);
        }
    }

    /** The body as HTML, still a template: paragraphs, line breaks, links around the variables that are addresses. */
    private String enHtml() {
        String html = Stream.of(PARAGRAPHES.split(Escapers.HTML.escape(corps)))
                .map(p -> "<p>" + p.strip().replace("\n", "<br>\n") + "</p>").collect(Collectors.joining("\n"));
        for (VariableCourriel variable : variables) {
            if (variable.lien()) {
                html = html.replaceAll("\\{\\{\\s*" + variable.nom() + "\\s*}}",
                        "<a href=\"{{" + variable.nom() + "}}\">{{" + variable.nom() + "}}</a>");
            }
        }
        return html;
    }

    private static String enUneLigne(String texte) {
        return texte.replaceAll("\\s+", " ").strip();
    }
}
