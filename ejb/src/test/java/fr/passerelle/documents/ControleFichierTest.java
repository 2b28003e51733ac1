package fr.passerelle.documents;

import static fr.passerelle.documents.Fichiers.image;
import static fr.passerelle.documents.Fichiers.jpeg;
import static fr.passerelle.documents.Fichiers.pdf;
import static fr.passerelle.documents.Fichiers.suite;
import static fr.passerelle.documents.Fichiers.texte;
import static fr.passerelle.documents.Fichiers.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.noyau.Empreinte;
import fr.passerelle.noyau.Textes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControleFichierTest {

    private static final int LIMITE = 500_000;
    private static final Set<TypeFichier> PIECE = Set.of(TypeFichier.PDF, TypeFichier.JPEG);
    private static final Set<TypeFichier> LISTE = Set.of(TypeFichier.CSV, TypeFichier.XLSX);

    private final ControleFichier controle = new ControleFichier(octets -> AnalyseAntivirus.Verdict.SAIN);

    @Test
    void un_pdf_et_un_jpeg_ordinaires_sont_acceptes_avec_leur_empreinte() {
        ContenuControle pdf = accepter(pdf());
        assertThat(pdf.type()).isEqualTo(TypeFichier.PDF);
        assertThat(pdf.empreinte()).isEqualTo(Empreinte.de(pdf.octets())).matches("[0-9a-f]{64}");
        assertThat(pdf.verdict()).isEqualTo(AnalyseAntivirus.Verdict.SAIN);
        assertThat(accepter(jpeg()).type()).isEqualTo(TypeFichier.JPEG);
    }

    @Test
    void un_fichier_vide_est_refuse() {
        assertThatThrownBy(() -> accepter(new byte[0])).isInstanceOf(FichierVide.class);
    }

    @Test
    void la_limite_est_comprise_et_un_octet_de_plus_est_refuse() {
        byte[] juste = suite(pdf(), texte("\n".repeat(LIMITE - pdf().length)));
        assertThat(juste).hasSize(LIMITE);
        assertThatThrownBy(() -> accepter(suite(juste, texte("\n")))).isInstanceOf(FichierTropGros.class)
                .satisfies(refus -> assertThat(Textes.texte("erreurs", Locale.FRENCH, ((FichierTropGros) refus).cle(),
                        ((FichierTropGros) refus).valeurs())).startsWith("Le fichier dépasse 500 ko."));
        byte[] image = image("jpg", 64, 64);
        assertThat(accepter(suite(image, new byte[LIMITE - image.length])).octets()).hasSize(LIMITE);
    }

    @Test
    void un_zip_un_png_un_gif_un_texte_et_un_html_renommes_sont_refuses() {
        for (byte[] menteur : new byte[][] {zip("cv.pdf", pdf()), image("png", 20, 20), image("gif", 20, 20), texte("bonjour"),
                texte("<html><script>alert(1)</script></html>"), texte("MZ\u0000\u0000"), texte("{\\rtf1 bonjour}")}) {
            assertThatThrownBy(() -> accepter(menteur)).isInstanceOf(FichierInattendu.class);
        }
    }

    @Test
    void un_type_connu_mais_non_admis_est_refuse() {
        assertThatThrownBy(() -> controle.controler(recu(jpeg()), LIMITE, Set.of(TypeFichier.PDF)))
                .isInstanceOf(FichierInattendu.class);
        assertThatThrownBy(() -> controle.controler(recu(pdf()), LIMITE, LISTE)).isInstanceOf(FichierInattendu.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.9, 0.99})
    void un_jpeg_tronque_est_refuse_ou_qu_il_soit_coupe(double part) {
        byte[] entier = jpeg();
        assertThatThrownBy(() -> accepter(Arrays.copyOf(entier, (int) (entier.length * part)))).isInstanceOf(FichierRefuse.class);
    }

    @Test
    void un_jpeg_dont_les_lignes_manquent_est_refuse_meme_s_il_finit_bien() {
        byte[] entier = jpeg();
        byte[] troue = suite(Arrays.copyOf(entier, entier.length / 2), new byte[] {(byte) 0xFF, (byte) 0xD9});
        assertThatThrownBy(() -> accepter(troue)).isInstanceOf(FichierRefuse.class);
    }

    @Test
    void un_jpeg_suivi_d_une_archive_ou_d_une_page_est_refuse() {
        refuse("fichier.jpeg.suivi", suite(jpeg(), zip("virus.exe", texte("x"))));
        refuse("fichier.jpeg.suivi", suite(jpeg(), texte("<script>alert(1)</script>")));
    }

    @Test
    void un_jpeg_suivi_d_une_vignette_est_accepte() {
        assertThat(accepter(suite(jpeg(), jpeg())).type()).isEqualTo(TypeFichier.JPEG);
    }

    @Test
    void un_jpeg_demesure_est_refuse_sans_etre_decode() {
        byte[] image = jpeg();
        for (int i = 2; i < image.length; i++) {
            if ((image[i] & 0xFF) == 0xFF && (image[i + 1] & 0xFF) == 0xC0) {
                image[i + 5] = (byte) 0xFF;
                image[i + 7] = (byte) 0xFF;
                break;
            }
        }
        refuse("fichier.jpeg.demesure", image);
    }

    @Test
    void un_pdf_tronque_est_refuse() {
        byte[] entier = pdf();
        refuse("fichier.pdf.tronque", Arrays.copyOf(entier, entier.length / 2));
    }

    @Test
    void un_faux_pdf_qui_commence_et_finit_bien_est_refuse() {
        refuse("fichier.pdf.illisible", texte("%PDF-1.7\nn'importe quoi\n%%EOF"));
    }

    @Test
    void un_pdf_precede_ou_suivi_d_autre_chose_est_refuse() {
        refuse("fichier.pdf.suivi", suite(pdf(), zip("a.txt", texte("x"))));
        assertThatThrownBy(() -> accepter(suite(texte("<html>"), pdf()))).isInstanceOf(FichierRefuse.class);
        assertThatThrownBy(() -> accepter(suite(jpeg(), pdf()))).isInstanceOf(FichierRefuse.class);
    }

    @Test
    void un_pdf_protege_est_refuse() {
        refuse("fichier.pdf.protege", pdf(pdf -> pdf.protect(new StandardProtectionPolicy("proprietaire", "secret", new AccessPermission()))));
    }

    @Test
    void un_pdf_avec_programme_est_refuse_ou_qu_il_se_cache() {
        refuse("fichier.pdf.actif", pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        refuse("fichier.pdf.actif", pdf(pdf -> {
            PDAnnotationLink lien = new PDAnnotationLink();
            lien.setAction(new PDActionLaunch());
            pdf.getPage(0).setAnnotations(List.of(lien));
        }));
        refuse("fichier.pdf.actif", pdf(pdf -> pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Rien"), imbrique())));
    }

    @Test
    void un_pdf_avec_un_fichier_joint_est_refuse() {
        refuse("fichier.pdf.actif", pdf(ControleFichierTest::joindre));
    }

    @Test
    void un_pdf_dont_un_flux_d_objets_gonfle_sans_mesure_est_refuse() throws IOException {
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        try (DeflaterOutputStream compresse = new DeflaterOutputStream(zeros)) {
            for (int i = 0; i < 64; i++) {
                compresse.write(new byte[1 << 20]);
            }
        }
        byte[] bombe = suite("%PDF-1.5\n1 0 obj\n<</Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII),
                zeros.toByteArray(), texte("\nendstream\nendobj\nstartxref\n0\n%%EOF"));
        assertThat(bombe).hasSizeLessThan(LIMITE);
        assertThatThrownBy(() -> GonflagePdf.verifier(bombe)).isInstanceOf(FichierRefuse.class);
        GonflagePdf.verifier(pdf());
    }

    @Test
    void une_liste_est_du_texte_ou_un_classeur_sans_macro() {
        assertThat(controle.controler(recu(texte("nom;prénom\r\n")), LIMITE, LISTE).type()).isEqualTo(TypeFichier.CSV);
        assertThat(controle.controler(recu("nom;pr\u00e9nom\r\n".getBytes(StandardCharsets.ISO_8859_1)), LIMITE, LISTE).type())
                .isEqualTo(TypeFichier.CSV);
        assertThat(controle.controler(recu(zip("xl/workbook.xml", texte("<workbook/>"))), LIMITE, LISTE).type())
                .isEqualTo(TypeFichier.XLSX);
        for (byte[] menteur : new byte[][] {zip("word/document.xml", texte("x")), suite(texte("nom;"), new byte[] {0, 1, 2}),
                zip("xl/vbaProject.bin", texte("x")), jpeg()}) {
            assertThatThrownBy(() -> controle.controler(recu(menteur), LIMITE, LISTE)).isInstanceOf(FichierRefuse.class);
        }
    }

    @Test
    void un_classeur_ecrit_par_un_tableur_est_accepte() throws IOException {
        try (XSSFWorkbook classeur = new XSSFWorkbook(); ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            classeur.createSheet().createRow(0).createCell(0).setCellValue("nom");
            classeur.write(sortie);
            assertThat(controle.controler(recu(sortie.toByteArray()), LIMITE, LISTE).type()).isEqualTo(TypeFichier.XLSX);
        }
    }

    /** As our own exports are, sizes after the parts and on 64 bits, which a reading from the front does not follow. */
    @Test
    void un_classeur_ecrit_au_fil_de_l_eau_est_accepte() throws IOException {
        try (SXSSFWorkbook classeur = new SXSSFWorkbook(); ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            classeur.setZip64Mode(Zip64Mode.Always);
            classeur.createSheet().createRow(0).createCell(0).setCellValue("nom");
            classeur.write(sortie);
            assertThat(controle.controler(recu(sortie.toByteArray()), LIMITE, LISTE).type()).isEqualTo(TypeFichier.XLSX);
        }
    }

    @Test
    void un_classeur_piege_est_refuse() {
        byte[] piege = zip("xl/workbook.xml", new byte[401 * 1024 * 1024]);
        assertThatThrownBy(() -> controle.controler(recu(piege), LIMITE, LISTE)).isInstanceOf(FichierRefuse.class)
                .hasMessage("fichier.xlsx.demesure");
    }

    @Test
    void le_nom_d_un_fichier_perd_son_chemin_et_ce_qui_ne_se_lit_pas() {
        assertThat(recu("C:\\Users\\moi\\mon cv.pdf").nom()).isEqualTo("mon cv.pdf");
        assertThat(recu("../../etc/passwd").nom()).isEqualTo("passwd");
        assertThat(recu("cv\u202efdp\r\n\".exe").nom()).isEqualTo("cv_fdp___.exe");
        assertThat(recu("").nom()).isEqualTo("document");
    }

    private ContenuControle accepter(byte[] octets) {
        return controle.controler(recu(octets), LIMITE, PIECE);
    }

    private void refuse(String cle, byte[] octets) {
        assertThatThrownBy(() -> accepter(octets)).isInstanceOf(FichierRefuse.class).hasMessage(cle);
    }

    private static FichierRecu recu(byte[] octets) {
        return new FichierRecu("cv.pdf", new ByteArrayInputStream(octets));
    }

    private static FichierRecu recu(String nom) {
        return new FichierRecu(nom, new ByteArrayInputStream(new byte[0]));
    }

    private static COSDictionary imbrique() {
        COSDictionary dedans = new COSDictionary();
        dedans.setItem(COSName.S, COSName.getPDFName("JavaScript"));
        COSDictionary dehors = new COSDictionary();
        dehors.setItem(COSName.getPDFName("Suite"), dedans);
        return dehors;
    }

    private static void joindre(PDDocument pdf) throws IOException {
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("a.exe");
        specification.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(texte("x"))));
        PDEmbeddedFilesNameTreeNode arbre = new PDEmbeddedFilesNameTreeNode();
        arbre.setNames(Map.of("a.exe", specification));
        PDDocumentNameDictionary noms = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        noms.setEmbeddedFiles(arbre);
        pdf.getDocumentCatalog().setNames(noms);
    }
}
