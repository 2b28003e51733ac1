package fr.passerelle.contractuels.donnees;

import fr.passerelle.documents.PdfRendu;
import fr.passerelle.noyau.Formats;
import fr.passerelle.noyau.Textes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** What is held as a tagged PDF: a heading a rubrique, a table under it. */
final class DonneesPdf {

    private static final String STYLE = """
            @page { size: A4; margin: 16mm 14mm 16mm 14mm;
              @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Source Sans 3'; font-size: 8pt; color: #4a5866; } }
            body { font-family: 'Source Sans 3'; font-size: 9pt; color: #1c2733; }
            h1 { font-size: 15pt; margin: 0 0 2mm 0; }
            h2 { font-size: 11pt; margin: 6mm 0 2mm 0; page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; word-wrap: break-word; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th { text-align: left; font-weight: bold; color: #4a5866; border-bottom: 1px solid #76828e; padding: 1mm 2mm; vertical-align: top; }
            td { border-bottom: 1px solid #c9d1d9; padding: 1mm 2mm; vertical-align: top; }
            """;

    private final MesDonnees donnees;
    private final Locale langue;
    private final StringBuilder page = new StringBuilder(1 << 14);

    DonneesPdf(MesDonnees donnees, Locale langue) {
        this.donnees = donnees;
        this.langue = langue;
    }

    byte[] ecrire() {
        String titre = texte("mes_donnees.pdf", donnees.nom(), donnees.numero());
        page.append("<!DOCTYPE html><html lang=\"").append(langue.getLanguage()).append("\"><head><title>").append(titre)
                .append("</title><meta name=\"description\" content=\"").append(titre).append("\"/><style>").append(STYLE)
                .append("</style></head><body><h1>").append(titre).append("</h1><p>")
                .append(texte("mes_donnees.pdf.le", Formats.momentEnLettres(donnees.le(), langue))).append("</p>");
        donnees.rubriques().forEach(this::rubrique);
        page.append("</body></html>");
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            PdfRendu.ecrire(page.toString(), sortie);
            return sortie.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void rubrique(Rubrique rubrique) {
        page.append("<h2>").append(texte("rubrique." + rubrique.cle())).append(rubrique.campagne() == null ? "" : ", " + rubrique.campagne())
                .append("</h2>");
        if (rubrique.entrees().isEmpty()) {
            page.append("<p>").append(texte("mes_donnees.rien")).append("</p>");
        } else if (rubrique.liste()) {
            tableau(rubrique);
        } else {
            fiche(rubrique);
        }
    }

    private void fiche(Rubrique rubrique) {
        page.append("<table><tbody>");
        rubrique.noms().forEach(nom -> page.append("<tr><th scope=\"row\">").append(texte(rubrique.cle() + "." + nom)).append("</th><td>")
                .append(valeur(rubrique.entrees().get(0), nom)).append("</td></tr>"));
        page.append("</tbody></table>");
    }

    private void tableau(Rubrique rubrique) {
        page.append("<table><thead><tr>");
        rubrique.noms().forEach(nom -> page.append("<th scope=\"col\">").append(texte(rubrique.cle() + "." + nom)).append("</th>"));
        page.append("</tr></thead><tbody>");
        rubrique.entrees().forEach(entree -> {
            page.append("<tr>");
            rubrique.noms().forEach(nom -> page.append("<td>").append(valeur(entree, nom)).append("</td>"));
            page.append("</tr>");
        });
        page.append("</tbody></table>");
    }

    private String valeur(Map<String, Object> entree, String nom) {
        return PdfRendu.echapper(Formats.valeur(entree.get(nom), langue));
    }

    private String texte(String cle, Object... valeurs) {
        return PdfRendu.echapper(Textes.texte("donnees", langue, cle, valeurs));
    }
}
