package fr.passerelle.documents.imports;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Lines of delimited text. A CSV is read as it comes: UTF-8 with or without its mark, UTF-16 with it, else Windows-1252;
 * semicolons, commas or tabs, whichever its first line has most of.
 */
final class FichierTexte implements Closeable {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATEURS = List.of(';', ',', '\t');
    private static final Pattern NEUTRALISEE = Pattern.compile("'[=+\\-@\\t\\r\\n＝＋－＠]");
    private static final int TAMPON = 1 << 16;
    /** Separates cells of a workbook put into text: a character no cell can hold. */
    static final char SEPARATEUR_CLASSEUR = '\u001f';

    private final CSVParser lecture;
    private final Iterator<CSVRecord> lignes;
    private final boolean numerote;

    private FichierTexte(Path fichier, Charset codage, char separateur, boolean numerote) throws IOException {
        Reader lecteur = new BufferedReader(new InputStreamReader(Files.newInputStream(fichier), codage), TAMPON);
        sauterMarque(lecteur);
        this.numerote = numerote;
        this.lecture = CSVFormat.DEFAULT.builder().setDelimiter(separateur).setIgnoreEmptyLines(false)
                .setTrailingData(true).setLenientEof(true).get().parse(lecteur);
        this.lignes = lecture.iterator();
    }

    static FichierTexte deCsv(Path fichier) throws IOException {
        Charset codage = codage(fichier);
        return new FichierTexte(fichier, codage, separateur(fichier, codage), false);
    }

    /** Text made by {@link Classeur}, each line opening with its number. */
    static FichierTexte deClasseur(Path fichier) throws IOException {
        return new FichierTexte(fichier, StandardCharsets.UTF_8, SEPARATEUR_CLASSEUR, true);
    }

    /** The next line, or null after the last; a CSV's texts without the apostrophe that keeps them from being run as formulas. */
    LigneBrute suivante() throws IOException {
        long debut = lecture.getCurrentLineNumber() + 1;
        if (!lignes.hasNext()) {
            return null;
        }
        List<String> cellules = lignes.next().toList();
        return numerote ? new LigneBrute(Integer.parseInt(cellules.get(0)), cellules.subList(1, cellules.size()))
                : new LigneBrute((int) debut, cellules.stream().map(FichierTexte::sansApostrophe).toList());
    }

    @Override
    public void close() throws IOException {
        lecture.close();
    }

    /** What our own exports write in front of such a text is no part of it. */
    private static String sansApostrophe(String cellule) {
        return NEUTRALISEE.matcher(cellule).lookingAt() ? cellule.substring(1) : cellule;
    }

    private static Charset codage(Path fichier) throws IOException {
        try (InputStream octets = Files.newInputStream(fichier)) {
            byte[] marque = octets.readNBytes(2);
            if (marque.length == 2 && (marque[0] & 0xFF) == 0xFF && (marque[1] & 0xFF) == 0xFE
                    || marque.length == 2 && (marque[0] & 0xFF) == 0xFE && (marque[1] & 0xFF) == 0xFF) {
                return StandardCharsets.UTF_16;
            }
        }
        return estUtf8(fichier) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** Whether every byte of the file reads as UTF-8, tried a piece at a time. */
    private static boolean estUtf8(Path fichier) throws IOException {
        CharsetDecoder decodage = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer lus = ByteBuffer.allocate(TAMPON);
        CharBuffer perdus = CharBuffer.allocate(TAMPON);
        try (InputStream octets = Files.newInputStream(fichier)) {
            for (int n = octets.read(lus.array(), lus.position(), lus.remaining()); n >= 0;
                    n = octets.read(lus.array(), lus.position(), lus.remaining())) {
                lus.position(lus.position() + n).flip();
                CoderResult resultat = decodage.decode(lus, perdus.clear(), false);
                if (resultat.isError()) {
                    return false;
                }
                lus.compact();
            }
            return !decodage.decode(lus.flip(), perdus.clear(), true).isError();
        }
    }

    private static char separateur(Path fichier, Charset codage) throws IOException {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(Files.newInputStream(fichier), codage))) {
            String entete = lecteur.readLine();
            String sansCitations = entete == null ? "" : entete.replaceAll("\"[^\"]*\"", "");
            char choisi = SEPARATEURS.get(0);
            long plus = 0;
            for (char essai : SEPARATEURS) {
                long combien = sansCitations.chars().filter(c -> c == essai).count();
                if (combien > plus) {
                    plus = combien;
                    choisi = essai;
                }
            }
            return choisi;
        }
    }

    private static void sauterMarque(Reader lecteur) throws IOException {
        lecteur.mark(1);
        if (lecteur.read() != '\ufeff') {
            lecteur.reset();
        }
    }
}
