package fr.passerelle.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bundle of texts, in French and perhaps in English. */
record Lot(String nom) {

    private static final Path DOSSIER = Path.of("../ejb/src/main/resources/fr/passerelle/textes");
    private static final Pattern VALEUR = Pattern.compile("\\{(\\d+)");

    static List<Lot> tous() {
        try (Stream<Path> fichiers = Files.list(DOSSIER)) {
            return fichiers.map(f -> f.getFileName().toString()).filter(f -> f.matches("[a-z]+\\.properties"))
                    .map(f -> new Lot(f.substring(0, f.indexOf('.')))).toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    static boolean connait(String nom, String langue, String cle, boolean debut) {
        Properties textes = new Lot(nom).textes(langue);
        return debut ? textes.stringPropertyNames().stream().anyMatch(c -> c.startsWith(cle)) : textes.containsKey(cle);
    }

    /** The French keys of that name, or that begin so, which English does not have. */
    static Stream<String> manquantesEnAnglais(String nom, String cle, boolean debut) {
        return new Lot(nom).sansAnglais().filter(c -> debut ? c.startsWith(nom + " : " + cle) : c.equals(nom + " : " + cle));
    }

    boolean existe(String langue) {
        return Files.exists(fichier(langue));
    }

    /** Keys that only English has, and texts whose values are not those of the French one. */
    Stream<String> ecartsDeLAnglais() {
        Properties francais = textes("fr");
        Properties anglais = textes("en");
        return anglais.stringPropertyNames().stream()
                .filter(cle -> !francais.containsKey(cle) || !valeurs(francais, cle).equals(valeurs(anglais, cle)))
                .map(cle -> nom + "_en : " + cle);
    }

    Stream<String> sansAnglais() {
        Properties anglais = textes("en");
        return textes("fr").stringPropertyNames().stream().filter(cle -> !anglais.containsKey(cle)).map(cle -> nom + " : " + cle);
    }

    private static TreeSet<String> valeurs(Properties textes, String cle) {
        return VALEUR.matcher(textes.getProperty(cle)).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Properties textes(String langue) {
        Properties textes = new Properties();
        if (existe(langue)) {
            try (Reader lecture = Files.newBufferedReader(fichier(langue))) {
                textes.load(lecture);
            } catch (IOException illisible) {
                throw new UncheckedIOException(illisible);
            }
        }
        return textes;
    }

    private Path fichier(String langue) {
        return DOSSIER.resolve(nom + (langue.equals("fr") ? "" : "_" + langue) + ".properties");
    }
}
