package fr.passerelle.documents.imports;

import fr.passerelle.documents.FichierRefuse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Puts the first sheet of a workbook into text, read as a stream of events: dates as AAAA-MM-JJ whatever their look,
 * numbers with all their figures and nothing else, formulas by their value.
 */
final class Classeur {

    /** What a spreadsheet shows of a number at most: beyond is what binary fractions add to 14.7 - 1.6. */
    private static final MathContext CHIFFRES = new MathContext(15);
    /** Cells to the right of this are nobody's list. */
    private static final int COLONNES_MAX = 200;

    private Classeur() {
    }

    /** @throws FichierRefuse when the workbook cannot be read */
    static void mettreEnTexte(Path classeur, Path texte) {
        try (OPCPackage paquet = OPCPackage.open(classeur.toFile(), PackageAccess.READ); Writer sortie = Files.newBufferedWriter(texte)) {
            XSSFReader lecteur = new XSSFReader(paquet);
            XSSFReader.SheetIterator feuilles = (XSSFReader.SheetIterator) lecteur.getSheetsData();
            if (!feuilles.hasNext()) {
                throw new FichierRefuse("import.fichier.illisible");
            }
            try (InputStream feuille = feuilles.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(lecteur.getStylesTable(), null,
                        new ReadOnlySharedStringsTable(paquet), new Copie(sortie), new ValeursBrutes(compteDepuis1904(lecteur)), false));
                xml.parse(new InputSource(feuille));
            }
        } catch (OpenXML4JException | SAXException | XMLStreamException | ParserConfigurationException | IOException
                | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | NullPointerException
                | POIXMLException | OpenXML4JRuntimeException illisible) {
            throw new FichierRefuse("import.fichier.illisible");
        }
    }

    /** Whether its dates are counted from 1904, as old Macintoshes did, and not from 1900. */
    private static boolean compteDepuis1904(XSSFReader lecteur) throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream classeur = lecteur.getWorkbookData()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(classeur);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("workbookPr")) {
                    String depuis1904 = xml.getAttributeValue(null, "date1904");
                    return "1".equals(depuis1904) || "true".equals(depuis1904);
                }
            }
            return false;
        }
    }

    /** Values as they are, not as the sheet shows them. */
    private static final class ValeursBrutes extends DataFormatter {

        private final boolean depuis1904;

        ValeursBrutes(boolean depuis1904) {
            this.depuis1904 = depuis1904;
        }

        @Override
        public String formatRawCellContents(double valeur, int format, String masque, boolean ignore) {
            if (DateUtil.isADateFormat(format, masque) && DateUtil.isValidExcelDate(valeur)) {
                LocalDateTime moment = DateUtil.getLocalDateTime(valeur, depuis1904);
                return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
            }
            return BigDecimal.valueOf(valeur).round(CHIFFRES).stripTrailingZeros().toPlainString();
        }
    }

    /** Writes each row as a line of text that opens with its number. */
    private static final class Copie implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final Writer sortie;
        private int colonne;

        Copie(Writer sortie) {
            this.sortie = sortie;
        }

        @Override
        public void startRow(int rang) {
            ecrire(String.valueOf(rang + 1));
            colonne = 0;
        }

        @Override
        public void endRow(int rang) {
            ecrire("\n");
        }

        @Override
        public void cell(String reference, String valeur, XSSFComment commentaire) {
            int voulue = reference == null ? colonne : new CellReference(reference).getCol();
            if (voulue >= COLONNES_MAX) {
                return;
            }
            for (; colonne <= voulue; colonne++) {
                ecrire(String.valueOf(FichierTexte.SEPARATEUR_CLASSEUR));
            }
            ecrire('"' + (valeur == null ? "" : valeur.replace("\"", "\"\"").replace(FichierTexte.SEPARATEUR_CLASSEUR, ' ')) + '"');
        }

        private void ecrire(String morceau) {
            try {
                sortie.write(morceau);
            } catch (IOException rompu) {
                throw new UncheckedIOException(rompu);
            }
        }
    }
}
