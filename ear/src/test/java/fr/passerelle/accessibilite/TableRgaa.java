package fr.passerelle.accessibilite;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The table behind the accessibility statement, {@code docs/accessibilite/rgaa-4.1.csv}, held against what tests really saw. */
public final class TableRgaa {

    private static final Path FICHIER = Path.of("../docs/accessibilite/rgaa-4.1.csv");
    private static final CSVFormat FORMAT = CSVFormat.Builder.create().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();

    private final List<CSVRecord> criteres;

    private TableRgaa(List<CSVRecord> criteres) {
        this.criteres = criteres;
    }

    public static TableRgaa lire() {
        try (Reader texte = Files.newBufferedReader(FICHIER); CSVParser lignes = CSVParser.parse(texte, FORMAT)) {
            return new TableRgaa(lignes.getRecords());
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /**
     * Faults that belie the table. One against a criterion that the table itself states as not met is known, and published with
     * its reason in the statement: it is not told again at each page.
     *
     * @param fautes each begins with the number of its criterion
     */
    public List<String> dementis(List<String> fautes) {
        Set<String> avouees = criteres.stream().filter(c -> c.get("etat").equals("non conforme")).map(c -> c.get("critere"))
                .collect(Collectors.toSet());
        return fautes.stream().filter(faute -> !avouees.contains(faute.substring(0, faute.indexOf(" :")))).toList();
    }

    /**
     * Criteria said to be met by that test, which tried them on nothing; criteria that it tried, and that the table tests otherwise.
     *
     * @param vus by criterion, on how many elements it was tried
     */
    public List<String> ecarts(String test, Map<String, Long> vus) {
        List<String> ecarts = new ArrayList<>();
        for (CSVRecord critere : criteres) {
            String numero = critere.get("critere");
            boolean nomme = critere.get("test").contains(test);
            if (nomme && critere.get("etat").equals("conforme") && vus.getOrDefault(numero, 0L) == 0) {
                ecarts.add(numero + " : dit conforme sans que rien n'ait été vu");
            } else if (!nomme && vus.containsKey(numero)) {
                ecarts.add(numero + " : la table ne dit pas que " + test + " le vérifie");
            }
        }
        return ecarts;
    }
}
