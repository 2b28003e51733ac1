package fr.passerelle.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A view as it is written, and the keys of texts it asks for. */
record Vue(Path chemin, String source, Document document) {

    private static final Path RACINE = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    /** {@code lot['cle']}, {@code lot[choix ? 'cle' : 'autre.cle']}, {@code m:texte('lot', 'cle', valeur)}. */
    private static final Pattern DEMANDE = Pattern.compile("\\b([a-z]\\w*)\\[((?:[^\\[\\]]|\\[[^\\]]*\\])*)\\]|\\bm:texte2?\\('([a-z]+)', ([^,]*),");
    private static final Pattern CLE = Pattern.compile("(?<!eq )(?<!ne )'([\\w.\\-]+)'(\\s*(?:\\+=|\\.concat)?)");
    /** What a view is made of: its template, the views it includes, the project's tags. */
    private static final Pattern PARTIE = Pattern.compile("([\\w-]+\\.xhtml)\\b|<m:([a-z-]+)");
    private static final String MODELE_DU_PERSONNEL = "personnel.xhtml";

    /** A key in a bundle; with {@code debut} only how it begins is written, the rest comes from a value. */
    record Cle(String lot, String nom, boolean debut) {
    }

    static List<Vue> toutes() {
        try (Stream<Path> fichiers = Files.walk(RACINE)) {
            return fichiers.filter(f -> f.toString().endsWith(".xhtml")).sorted().map(Vue::lire).toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static Vue lire(Path fichier) {
        try {
            String source = Files.readString(fichier);
            return new Vue(RACINE.relativize(fichier), source, Jsoup.parse(source, "", Parser.xmlParser()));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /** The views that candidates and the public see, in French or in English, with all they are made of. */
    static Set<Vue> duPortail() {
        Map<String, Vue> parties = toutes().stream().filter(v -> v.chemin().startsWith("WEB-INF"))
                .collect(Collectors.toMap(v -> v.chemin().getFileName().toString(), v -> v));
        Set<Vue> vues = new LinkedHashSet<>();
        toutes().stream().filter(v -> v.source().contains("gabarits/portail.xhtml")).forEach(v -> v.ajouterAvecSesParties(vues, parties));
        return vues;
    }

    private void ajouterAvecSesParties(Set<Vue> vues, Map<String, Vue> parties) {
        if (vues.add(this)) {
            PARTIE.matcher(source).results().map(p -> p.group(1) == null ? p.group(2) + ".xhtml" : p.group(1))
                    .filter(nom -> !nom.equals(MODELE_DU_PERSONNEL) && parties.containsKey(nom))
                    .forEach(nom -> parties.get(nom).ajouterAvecSesParties(vues, parties));
        }
    }

    List<Cle> cles() {
        List<String> lots = Lot.tous().stream().map(Lot::nom).toList();
        return EXPRESSION.matcher(source).results().flatMap(e -> DEMANDE.matcher(e.group(1)).results())
                .flatMap(d -> cles(d.group(1) == null ? d.group(3) : d.group(1), d.group(1) == null ? d.group(4) : d.group(2)))
                .filter(c -> lots.contains(c.lot())).distinct().toList();
    }

    private static Stream<Cle> cles(String lot, String demande) {
        return CLE.matcher(demande.replaceAll("\\[[^\\]]*\\]", "")).results().map(c -> new Cle(lot, c.group(1), !c.group(2).isBlank()));
    }
}
