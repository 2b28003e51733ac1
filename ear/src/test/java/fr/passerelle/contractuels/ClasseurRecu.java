package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.Visiteur;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of "Exports de liste" as a browser receives it. */
record ClasseurRecu(String nom, XSSFWorkbook contenu) {

    static final String PAGE = "/contractuels/exports";

    /** Presses the button of that export on the page. */
    static ClasseurRecu telecharger(Visiteur dpe, String genre) {
        PageRecue recue = dpe.presser(dpe.ouvrir(PAGE), genre);
        assertThat(recue.code()).as(genre).isEqualTo(200);
        String disposition = recue.entetes().firstValue("Content-Disposition").orElse("");
        assertThat(disposition).startsWith("attachment; filename=\"");
        try {
            return new ClasseurRecu(disposition.split("\"")[1], new XSSFWorkbook(new ByteArrayInputStream(recue.contenu())));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    List<String> feuilles() {
        return StreamSupport.stream(contenu.spliterator(), false).map(Sheet::getSheetName).toList();
    }

    /** Over all the sheets, without the heads. */
    int lignes() {
        return StreamSupport.stream(contenu.spliterator(), false).mapToInt(Sheet::getLastRowNum).sum();
    }

    /** The rows of every sheet, without the heads. */
    List<Row> rangees() {
        return StreamSupport.stream(contenu.spliterator(), false)
                .flatMap(f -> StreamSupport.stream(f.spliterator(), false)).filter(r -> r.getRowNum() > 0).toList();
    }

    /** The cell of that row under that head; null when it is empty. */
    Cell cellule(Row rangee, String tete) {
        Row tetes = rangee.getSheet().getRow(0);
        return rangee.getCell(IntStream.range(0, tetes.getLastCellNum()).filter(i -> tetes.getCell(i).getStringCellValue().equals(tete)).findFirst()
                .orElseThrow(() -> new AssertionError("Pas de colonne « " + tete + " »")));
    }

    /** The row of that student number, on whatever sheet; the first one. */
    Row de(String numero) {
        return rangees().stream().filter(r -> numero.equals(cellule(r, "Numéro d'inscription").getStringCellValue())).findFirst().orElseThrow();
    }

    /** Every cell as text. */
    String texte() {
        StringBuilder texte = new StringBuilder();
        contenu.forEach(f -> f.forEach(r -> r.forEach(c -> texte.append(c).append(';'))));
        return texte.toString();
    }
}
