package fr.passerelle.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A view as it is written, and the keys of texts it asks for. */
record Vue(Path chemin, String source, Document document) {

    private static final Path RACINE = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern CLE = Pattern.compile("\\b([a-z]\\w*)\\['([\\w.\\-]+)'(\\s*(?:\\+=|\\.concat)?)");

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

    /** Whether candidates and the public see it, in French or in English. */
    boolean estDuPortail() {
        return source.contains("gabarits/portail.xhtml");
    }

    List<Cle> cles() {
        List<String> lots = Lot.tous().stream().map(Lot::nom).toList();
        return EXPRESSION.matcher(source).results().map(e -> e.group(1))
                .flatMap(e -> CLE.matcher(e).results()).filter(c -> lots.contains(c.group(1)))
                .map(c -> new Cle(c.group(1), c.group(2), !c.group(3).isBlank())).distinct().toList();
    }
}
