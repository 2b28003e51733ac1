package fr.passerelle.documents.exports;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Formats;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * CSV as French spreadsheets open it by a double click: UTF-8 with its mark, semicolons, CRLF, JJ/MM/AAAA, decimal comma.
 * A text that a spreadsheet would run as a formula is neutralised by an apostrophe; a number, even negative, stays one.
 */
final class FichierCsv implements ListeEcrite {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final Pattern NOMBRE = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final String DEBUTS_DE_FORMULE = "=+-@\t\r\n＝＋－＠";

    private final List<Colonne.Genre> genres;
    private final Writer sortie;

    FichierCsv(List<ColonneExportee> colonnes, OutputStream flux) {
        this.genres = colonnes.stream().map(ColonneExportee::genre).toList();
        this.sortie = new BufferedWriter(new OutputStreamWriter(flux, StandardCharsets.UTF_8), 1 << 16);
        ecrireEntete(colonnes.stream().map(ColonneExportee::libelle).toList());
    }

    private void ecrireEntete(List<String> libelles) {
        try {
            sortie.write('\ufeff');
            ligne(libelles);
        } catch (IOException rompu) {
            throw new UncheckedIOException(rompu);
        }
    }

    @Override
    public void ligne(List<?> valeurs) throws IOException {
        for (int i = 0; i < valeurs.size(); i++) {
            if (i > 0) {
                sortie.write(';');
            }
            sortie.write(cellule(valeurs.get(i), genres.get(i)));
        }
        sortie.write("\r\n");
    }

    @Override
    public void terminer() throws IOException {
        sortie.flush();
    }

    @Override
    public void close() {
        // The stream belongs to the caller.
    }

    static String cellule(Object valeur, Colonne.Genre genre) {
        if (valeur instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        if (valeur instanceof LocalDate jour) {
            return Formats.jour(jour);
        }
        if (valeur instanceof Number nombre) {
            return nombre(nombre, genre);
        }
        return citer(neutraliser(Formats.valeur(valeur, Locale.FRENCH)));
    }

    private static String nombre(Number nombre, Colonne.Genre genre) {
        BigDecimal exact = new BigDecimal(nombre.toString());
        BigDecimal montre = genre == Colonne.Genre.EUROS && exact.scale() < 2 ? exact.setScale(2) : exact;
        return montre.toPlainString().replace('.', ',');
    }

    static String neutraliser(String texte) {
        return estFormule(texte) ? "'" + texte : texte;
    }

    /** Whether a spreadsheet would run that text. */
    static boolean estFormule(String texte) {
        return !texte.isEmpty() && DEBUTS_DE_FORMULE.indexOf(texte.charAt(0)) >= 0 && !NOMBRE.matcher(texte).matches();
    }

    private static String citer(String texte) {
        boolean aCiter = texte.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t')
                || !texte.equals(texte.strip());
        return aCiter ? '"' + texte.replace("\"", "\"\"") + '"' : texte;
    }
}
