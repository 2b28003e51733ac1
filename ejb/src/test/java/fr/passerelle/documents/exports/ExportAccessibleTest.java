package fr.passerelle.documents.exports;

import static fr.passerelle.documents.exports.ListeEnMemoire.poste;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.Tri;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.ForkJoinPool;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The files that pages offer can be read with assistive technologies (RGAA 13.3). */
class ExportAccessibleTest {

    private static byte[] liste(FormatExport format) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        new Exports(ForkJoinPool.commonPool()).exporter(format, new ListeEnMemoire(30, i -> poste("CLG Louis Pasteur " + i)), Criteres.AUCUN, Tri.par("nom"),
                ListeEnMemoire.COLONNES, "Gestion des postes", sortie);
        return sortie.toByteArray();
    }

    @Test
    void une_liste_en_pdf_passe_les_controles_de_pdf_ua() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser pdf = Foundries.defaultInstance().createParser(new ByteArrayInputStream(liste(FormatExport.PDF)), PDFAFlavour.PDFUA_1)) {
            ValidationResult jugement = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(pdf);
            assertThat(jugement.getTestAssertions()).extracting(a -> a.getRuleId() + " " + a.getMessage()).isEmpty();
            assertThat(jugement.isCompliant()).isTrue();
        }
    }

    @Test
    void un_classeur_dit_son_titre_sa_langue_et_ses_tetes_de_colonne() throws Exception {
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(liste(FormatExport.XLSX)))) {
            assertThat(classeur.getProperties().getCoreProperties().getTitle()).isEqualTo("Gestion des postes");
            assertThat(classeur.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty()).contains("fr-FR");
            assertThat(classeur.getName("ColumnTitle").getRefersToFormula()).isEqualTo("'Gestion des postes'!$A$1:$G$1");
        }
    }
}
