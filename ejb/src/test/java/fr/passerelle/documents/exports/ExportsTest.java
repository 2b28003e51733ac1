package fr.passerelle.documents.exports;

import static fr.passerelle.documents.exports.ListeEnMemoire.poste;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.Tri;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {

    @Test
    void un_classeur_garde_le_type_de_ses_cellules() throws IOException {
        try (XSSFWorkbook classeur = classeur(ListeEnMemoire.de(poste("CLG Louis Pasteur")))) {
            XSSFSheet feuille = classeur.getSheetAt(0);
            XSSFRow ligne = feuille.getRow(1);
            assertThat(ligne.getCell(0).getStringCellValue()).isEqualTo("CLG Louis Pasteur");
            assertThat(ligne.getCell(1).getNumericCellValue()).isEqualTo(3);
            assertThat(ligne.getCell(2).getNumericCellValue()).isEqualTo(9.5);
            assertThat(ligne.getCell(2).getCellStyle().getDataFormatString()).endsWith("\" h\"");
            assertThat(ligne.getCell(3).getNumericCellValue()).isEqualTo(-1268);
            assertThat(ligne.getCell(3).getCellStyle().getDataFormatString()).endsWith("\" €\"");
            assertThat(DateUtil.isCellDateFormatted(ligne.getCell(4))).isTrue();
            assertThat(ligne.getCell(4).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 1, 23));
            assertThat(ligne.getCell(5).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 1, 23, 23, 59));
            assertThat(ligne.getCell(6).getStringCellValue()).isEqualTo("Oui");
        }
    }

    @Test
    void un_classeur_a_un_entete_gras_fige_et_filtrant() throws IOException {
        try (XSSFWorkbook classeur = classeur(ListeEnMemoire.de(poste("A"), poste("B")))) {
            XSSFSheet feuille = classeur.getSheetAt(0);
            assertThat(feuille.getSheetName()).isEqualTo("Gestion des postes");
            assertThat(feuille.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
            assertThat(feuille.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(feuille.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:G3");
            assertThat(feuille.getColumnWidth(0)).isGreaterThan(feuille.getColumnWidth(1));
        }
    }

    @Test
    void un_classeur_s_imprime_sur_la_largeur_d_une_page_et_repete_son_entete() throws IOException {
        try (XSSFWorkbook classeur = classeur(ListeEnMemoire.de(poste("A")))) {
            XSSFSheet feuille = classeur.getSheetAt(0);
            assertThat(feuille.getFitToPage()).isTrue();
            assertThat(feuille.getPrintSetup().getLandscape()).isTrue();
            assertThat(feuille.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(feuille.getPrintSetup().getFitHeight()).isZero();
            assertThat(feuille.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    @Test
    void dans_un_classeur_un_texte_qui_commence_par_egal_reste_un_texte() throws IOException {
        try (XSSFWorkbook classeur = classeur(ListeEnMemoire.de(poste("=1+1")))) {
            XSSFRow ligne = classeur.getSheetAt(0).getRow(1);
            assertThat(ligne.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(ligne.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(ligne.getCell(0).getCellStyle().getQuotePrefixed()).as("et le reste quand on modifie la cellule").isTrue();
            assertThat(ligne.getCell(6).getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    void une_valeur_absente_laisse_une_cellule_vide() throws IOException {
        ListeEnMemoire.Poste vide = new ListeEnMemoire.Poste(null, null, null, null, null, null, null);
        try (XSSFWorkbook classeur = classeur(ListeEnMemoire.de(vide))) {
            assertThat(classeur.getSheetAt(0).getRow(1).getPhysicalNumberOfCells()).isZero();
        }
        assertThat(csv(ListeEnMemoire.de(vide))).endsWith("\r\n;;;;;;\r\n");
    }

    @Test
    void un_csv_s_ouvre_en_francais() {
        assertThat(csv(ListeEnMemoire.de(poste("LPO Niepce; \"Balleure\"")))).isEqualTo(
                "\ufeffÉtablissement;Rang;Quotité;Coût;Début;Saisi le;BOE\r\n"
                        + "\"LPO Niepce; \"\"Balleure\"\"\";3;9,5;-1268,00;23/01/2026;23/01/2026 23:59;Oui\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://exemple.fr\")", "+33 6 00 00 00 00", "-2+3", "@SOMME(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"})
    void une_formule_est_neutralisee(String texte) {
        assertThat(FichierCsv.neutraliser(texte)).isEqualTo("'" + texte);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-12,50", "-3.1", "Dijon", "", "a=b", "06-00-00-00-00"})
    void un_nombre_meme_negatif_et_un_texte_ordinaire_restent_tels(String texte) {
        assertThat(FichierCsv.neutraliser(texte)).isEqualTo(texte);
    }

    @Test
    void un_pdf_est_balise_titre_pagine_et_repete_son_entete() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(exporter(FormatExport.PDF, new ListeEnMemoire(200, i -> poste("Collège <" + i + "> & œuvre"))))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Gestion des postes");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            PDPage derniere = pdf.getPage(pdf.getNumberOfPages() - 1);
            assertThat(derniere.getMediaBox().getWidth()).isGreaterThan(derniere.getMediaBox().getHeight());
            PDFTextStripper texte = new PDFTextStripper();
            texte.setStartPage(pdf.getNumberOfPages());
            assertThat(texte.getText(pdf).replace('\u00a0', ' ')).contains("Établissement", "Collège <199> & œuvre", "-1 268,00 €", "9,5 h",
                    pdf.getNumberOfPages() + " / " + pdf.getNumberOfPages());
            derniere.getResources().getFontNames().forEach(nom -> assertThat(police(derniere, nom)).isTrue());
        }
    }

    @Test
    void un_pdf_de_plus_de_deux_mille_lignes_est_refuse_avant_le_premier_octet() {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        ListeEnMemoire longue = new ListeEnMemoire(2_001, i -> poste("x"));
        assertThatThrownBy(() -> new Exports(ForkJoinPool.commonPool()).exporter(FormatExport.PDF, longue, Criteres.AUCUN, Tri.par("nom"),
                ListeEnMemoire.COLONNES, "Postes", sortie)).isInstanceOf(ExportTropLong.class);
        assertThat(sortie.size()).isZero();
    }

    @Test
    void seules_les_colonnes_demandees_sortent_dans_leur_ordre() {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        new Exports(ForkJoinPool.commonPool()).exporter(FormatExport.CSV, ListeEnMemoire.de(poste("A")), Criteres.AUCUN, null,
                List.of(new ColonneExportee("boe", "BOE"), new ColonneExportee("nom", "Nom")), "Postes", sortie);
        assertThat(sortie.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeffBOE;Nom\r\nOui;A\r\n");
    }

    @ParameterizedTest
    @CsvSource({"Gestion des contractuels : été, gestion-des-contractuels-ete-2026-06-10.xlsx", "Liste des vœux, liste-des-voeux-2026-06-10.xlsx", "'../../', liste-2026-06-10.xlsx"})
    void le_nom_du_fichier_porte_le_titre_et_le_jour(String titre, String nom) {
        assertThat(FormatExport.XLSX.nomFichier(titre, LocalDate.of(2026, 6, 10))).isEqualTo(nom);
    }

    private static boolean police(PDPage page, org.apache.pdfbox.cos.COSName nom) {
        try {
            return page.getResources().getFont(nom).isEmbedded();
        } catch (IOException illisible) {
            throw new AssertionError(illisible);
        }
    }

    private static XSSFWorkbook classeur(ListeEnMemoire liste) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(exporter(FormatExport.XLSX, liste)));
    }

    private static String csv(ListeEnMemoire liste) {
        return new String(exporter(FormatExport.CSV, liste), StandardCharsets.UTF_8);
    }

    private static byte[] exporter(FormatExport format, ListeEnMemoire liste) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        new Exports(ForkJoinPool.commonPool()).exporter(format, liste, Criteres.AUCUN, Tri.par("nom"), ListeEnMemoire.COLONNES, "Gestion des postes", sortie);
        return sortie.toByteArray();
    }
}
