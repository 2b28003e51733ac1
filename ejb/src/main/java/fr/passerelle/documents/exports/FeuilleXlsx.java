package fr.passerelle.documents.exports;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Formats;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A sheet of a workbook: its header is bold, stays in sight and filters; widths follow the first rows. */
final class FeuilleXlsx {

    private static final int LIGNES_MESUREES = 500;
    private static final int TEXTE_MAX = 32_767;
    private static final int LARGEUR_MIN = 8;
    private static final int LARGEUR_MAX = 60;
    /** POI counts widths in 256ths of a character. */
    private static final int CARACTERE = 256;

    private final SXSSFSheet feuille;
    private final StylesXlsx styles;
    private final List<ColonneExportee> colonnes;
    private final int[] largeurs;
    private int ligne;

    /** @param nom one that a sheet may bear */
    FeuilleXlsx(SXSSFWorkbook classeur, String nom, List<ColonneExportee> colonnes, StylesXlsx styles) {
        this.colonnes = colonnes;
        this.styles = styles;
        this.largeurs = new int[colonnes.size()];
        this.feuille = classeur.createSheet(nom);
        ecrireEntete();
        nommerTetes(classeur);
        preparerImpression();
    }

    private void ecrireEntete() {
        Row rangee = feuille.createRow(ligne++);
        for (int i = 0; i < colonnes.size(); i++) {
            Cell cellule = rangee.createCell(i);
            cellule.setCellValue(colonnes.get(i).libelle());
            cellule.setCellStyle(styles.entete());
            mesurer(i, colonnes.get(i).libelle().length() + 2);
        }
        feuille.createFreezePane(0, 1);
    }

    /** By the name that screen readers know, which cells are heads. */
    private void nommerTetes(SXSSFWorkbook classeur) {
        Name tetes = classeur.createName();
        tetes.setSheetIndex(classeur.getSheetIndex(feuille));
        tetes.setNameName("ColumnTitle");
        tetes.setRefersToFormula(new CellRangeAddress(0, 0, 0, colonnes.size() - 1).formatAsString(feuille.getSheetName(), true));
    }

    /** Landscape, as wide as one page and as long as it takes, the header on each. */
    private void preparerImpression() {
        feuille.setFitToPage(true);
        feuille.getPrintSetup().setLandscape(true);
        feuille.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        feuille.getPrintSetup().setFitHeight((short) 0);
        feuille.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    /** @throws ExportTropLong when the sheet holds as many rows as a sheet can */
    void ligne(List<?> valeurs) {
        if (ligne > Exports.LIGNES_XLSX) {
            throw new ExportTropLong(FormatExport.XLSX, ligne, Exports.LIGNES_XLSX);
        }
        Row rangee = feuille.createRow(ligne++);
        for (int i = 0; i < valeurs.size(); i++) {
            if (valeurs.get(i) != null) {
                ecrire(rangee.createCell(i), valeurs.get(i), colonnes.get(i).genre());
                if (ligne <= LIGNES_MESUREES) {
                    mesurer(i, longueur(valeurs.get(i)));
                }
            }
        }
    }

    private void ecrire(Cell cellule, Object valeur, Colonne.Genre genre) {
        if (valeur instanceof LocalDate jour) {
            cellule.setCellValue(jour);
        } else if (valeur instanceof LocalDateTime moment) {
            cellule.setCellValue(moment);
        } else if (valeur instanceof Number nombre) {
            cellule.setCellValue(nombre.doubleValue());
        } else {
            String texte = Formats.valeur(valeur, Locale.FRENCH);
            cellule.setCellValue(texte.length() > TEXTE_MAX ? texte.substring(0, TEXTE_MAX) : texte);
            cellule.setCellStyle(styles.de(texte));
            return;
        }
        cellule.setCellStyle(styles.de(genre));
    }

    private static int longueur(Object valeur) {
        return valeur instanceof LocalDateTime ? 16 : valeur instanceof LocalDate ? 10 : valeur.toString().length();
    }

    private void mesurer(int colonne, int longueur) {
        largeurs[colonne] = Math.max(largeurs[colonne], Math.min(LARGEUR_MAX, Math.max(LARGEUR_MIN, longueur + 2)));
    }

    String nom() {
        return feuille.getSheetName();
    }

    /** Widths and filters, once every row is there. */
    void terminer() {
        for (int i = 0; i < largeurs.length; i++) {
            feuille.setColumnWidth(i, largeurs[i] * CARACTERE);
        }
        feuille.setAutoFilter(new CellRangeAddress(0, Math.max(0, ligne - 1), 0, colonnes.size() - 1));
    }
}
