package fr.passerelle.documents.exports;

import fr.passerelle.documents.PdfRendu;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Formats;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A list as a tagged PDF to print: A4 landscape, title, header repeated on each page, page numbers, font inside. */
final class ListePdf implements ListeEcrite {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final Set<Colonne.Genre> A_DROITE = Set.of(Colonne.Genre.NOMBRE, Colonne.Genre.HEURES, Colonne.Genre.EUROS);
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 14mm 12mm 16mm 12mm;
              @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Source Sans 3'; font-size: 8pt; color: #4a5866; } }
            body { font-family: 'Source Sans 3'; font-size: 9pt; color: #1c2733; }
            h1 { font-size: 14pt; margin: 0 0 4mm 0; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th { text-align: left; font-weight: bold; color: #4a5866; border-bottom: 1px solid #76828e; padding: 1mm 2mm; }
            td { border-bottom: 1px solid #c9d1d9; padding: 1mm 2mm; vertical-align: top; }
            .d { text-align: right; }
            """;

    private final List<ColonneExportee> colonnes;
    private final OutputStream sortie;
    private final StringBuilder page = new StringBuilder(1 << 16);

    ListePdf(List<ColonneExportee> colonnes, String titre, OutputStream sortie) {
        this.colonnes = colonnes;
        this.sortie = sortie;
        String nom = PdfRendu.echapper(titre.substring(0, 1).toUpperCase(Locale.FRENCH) + titre.substring(1));
        page.append("<!DOCTYPE html><html lang=\"fr\"><head><title>").append(nom)
                .append("</title><meta name=\"description\" content=\"").append(nom).append("\"/><style>").append(STYLE)
                .append("</style></head><body><h1>").append(nom).append("</h1><table><thead><tr>");
        for (ColonneExportee colonne : colonnes) {
            page.append("<th scope=\"col\"").append(classe(colonne)).append('>')
                    .append(PdfRendu.echapper(colonne.libelle())).append("</th>");
        }
        page.append("</tr></thead><tbody>");
    }

    @Override
    public void ligne(List<?> valeurs) {
        page.append("<tr>");
        for (int i = 0; i < valeurs.size(); i++) {
            page.append("<td").append(classe(colonnes.get(i))).append('>')
                    .append(PdfRendu.echapper(texte(valeurs.get(i), colonnes.get(i).genre()))).append("</td>");
        }
        page.append("</tr>");
    }

    @Override
    public void terminer() throws IOException {
        page.append("</tbody></table></body></html>");
        PdfRendu.ecrire(page.toString(), sortie);
    }

    @Override
    public void close() {
        page.setLength(0);
    }

    private static String classe(ColonneExportee colonne) {
        return A_DROITE.contains(colonne.genre()) ? " class=\"d\"" : "";
    }

    private static String texte(Object valeur, Colonne.Genre genre) {
        if (valeur instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        if (valeur instanceof BigDecimal montant && genre == Colonne.Genre.EUROS) {
            return Formats.euros(montant);
        }
        if (valeur instanceof BigDecimal heures && genre == Colonne.Genre.HEURES) {
            return Formats.heures(heures);
        }
        return Formats.valeur(valeur, Locale.FRENCH);
    }
}
