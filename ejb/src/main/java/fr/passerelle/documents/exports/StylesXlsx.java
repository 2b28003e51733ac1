package fr.passerelle.documents.exports;

import fr.passerelle.noyau.Colonne;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The looks that the cells of a workbook share, whatever their sheet. */
final class StylesXlsx {

    private static final Map<Colonne.Genre, String> MASQUES = Map.of(
            Colonne.Genre.DATE, "dd/mm/yyyy",
            Colonne.Genre.INSTANT, "dd/mm/yyyy hh:mm",
            Colonne.Genre.HEURES, "#,##0.0#\" h\"",
            Colonne.Genre.EUROS, "#,##0.00\" €\"");

    private final Map<Colonne.Genre, CellStyle> parGenre = new EnumMap<>(Colonne.Genre.class);
    private final CellStyle entete;
    /** Said of every cell that has no other: POI would look for the column's through the whole sheet's description. */
    private final CellStyle ordinaire;
    private final CellStyle neutralise;

    StylesXlsx(SXSSFWorkbook classeur) {
        ordinaire = classeur.getCellStyleAt(0);
        MASQUES.forEach((genre, masque) -> {
            CellStyle style = classeur.createCellStyle();
            style.setDataFormat(classeur.createDataFormat().getFormat(masque));
            parGenre.put(genre, style);
        });
        Font gras = classeur.createFont();
        gras.setBold(true);
        entete = classeur.createCellStyle();
        entete.setFont(gras);
        neutralise = classeur.createCellStyle();
        ((XSSFCellStyle) neutralise).setQuotePrefixed(true);
    }

    CellStyle entete() {
        return entete;
    }

    /** Of a date or a number. */
    CellStyle de(Colonne.Genre genre) {
        return parGenre.getOrDefault(genre, ordinaire);
    }

    /** Of a text: one that would become a formula when somebody edits its cell bears the mark of a text, as if typed after an apostrophe. */
    CellStyle de(String texte) {
        return FichierCsv.estFormule(texte) ? neutralise : ordinaire;
    }
}
