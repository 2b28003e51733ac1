package fr.passerelle.documents;

import static fr.passerelle.documents.Fichiers.jpeg;
import static fr.passerelle.documents.Fichiers.pdf;
import static fr.passerelle.documents.Fichiers.suite;
import static fr.passerelle.documents.Fichiers.texte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.documents.imports.ListesLues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to harm or damaged anywhere: each is refused with a reason or taken in, and nothing else ever happens. */
class FichiersPiegesTest {

    private static final int LIMITE = 500_000;
    private static final int ABIMES = 120;
    private static final Set<TypeFichier> TOUS = Set.of(TypeFichier.values());

    private final ControleFichier controle = new ControleFichier(octets -> AnalyseAntivirus.Verdict.SAIN);

    static Stream<Arguments> sains() {
        return Stream.of(Arguments.of("pdf", pdf()), Arguments.of("jpeg", jpeg()), Arguments.of("xlsx", classeur()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sains")
    void un_fichier_abime_n_importe_ou_est_refuse_ou_lu_mais_ne_casse_rien(String sorte, byte[] sain) {
        Random hasard = new Random(20260610);
        for (int i = 0; i < ABIMES; i++) {
            byte[] abime = sain.clone();
            for (int coups = 1 + hasard.nextInt(8); coups > 0; coups--) {
                abime[hasard.nextInt(abime.length)] = (byte) hasard.nextInt(256);
            }
            lire(i % 5 == 0 ? Arrays.copyOf(abime, hasard.nextInt(abime.length)) : abime);
        }
    }

    private void lire(byte[] octets) {
        try {
            ContenuControle admis = controle.controler(new FichierRecu("essai", new ByteArrayInputStream(octets)), LIMITE, TOUS);
            ListesLues.lire(admis.octets(), admis.type());
        } catch (FichierRefuse dit) {
            assertThat(dit.cle()).containsPattern("^(import\\.)?fichier\\.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode>>", "<</Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode>>",
        "<</N 1 /First 4 /Filter /FlateDecode>>", "<</Type 7 0 R /N 1 /Fi#72st 4 /Filter /FlateDecode>>",
        "<</Type /XRef /W [1 2 1] /Filter /FlateDecode>>", "<</W [1 2 1] /Filter [/Fl]>>",
        "<</N 1 /First 4 /Rien (un texte \\) qui dit endobj et %) /Filter /FlateDecode>>",
        "<</N 1 /First 4 % endobj 2 0 obj << >> \n /Filter /FlateDecode>>", "<</N 1 /First 4 /Filter [/FlateDecode/FlateDecode]>>",
        "<</N 1 /First 4 /Filter /LZWDecode>>", "<</N 1 /First 4 /Filter [/RunLengthDecode]>>", "<</N 1 /First 4 /Filter 9 0 R>>"})
    void un_pdf_dont_un_flux_se_deplie_sans_mesure_est_refuse_de_quelque_facon_qu_il_le_cache(String dictionnaire) throws IOException {
        byte[] bombe = bombe(dictionnaire);
        assertThat(bombe).hasSizeLessThan(LIMITE);
        assertThatThrownBy(() -> GonflagePdf.verifier(bombe)).isInstanceOf(FichierRefuse.class);
    }

    @Test
    void un_flux_dont_l_entete_est_faux_ou_loin_du_mot_est_deplie_comme_par_le_lecteur() throws IOException {
        byte[] bombe = bombe("<</N 1 /First 4 /Filter /FlateDecode>>");
        String texte = new String(bombe, StandardCharsets.ISO_8859_1);
        for (String autre : new String[] {texte.replaceFirst("stream\n..", "stream\nzz"), texte.replace("\nstream\n", "\nstream   \r\n")}) {
            assertThatThrownBy(() -> GonflagePdf.verifier(autre.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(FichierRefuse.class);
        }
    }

    @Test
    void un_pdf_dont_le_dictionnaire_est_loin_de_son_flux_ne_cache_rien() throws IOException {
        byte[] bombe = bombe("<</N 1 /First 4" + " ".repeat(100_000) + "/Filter /FlateDecode>>");
        assertThatThrownBy(() -> GonflagePdf.verifier(bombe)).isInstanceOf(FichierRefuse.class);
    }

    @Test
    void une_image_et_une_page_qui_se_deplient_beaucoup_sont_admises() throws IOException {
        GonflagePdf.verifier(bombe("<</Type /XObject /Subtype /Image /Width 9000 /Height 9000 /Filter /FlateDecode>>"));
        GonflagePdf.verifier(bombe("<</Length 9 /Filter /FlateDecode>>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<</A ", "[<</A ", "("})
    void un_pdf_emboite_sans_fin_est_refuse(String ouverture) {
        String emboite = ouverture.repeat(400_000 / ouverture.length());
        lire(texte("%PDF-1.7\n1 0 obj\n<</Type/Catalog /Pages 2 0 R /X " + emboite + "\nendobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF"));
    }

    @Test
    void un_pdf_plein_de_faux_objets_est_lu_ou_refuse_sans_y_passer_la_nuit() {
        for (String motif : new String[] {"9 0 obj(", "#41stream", "1 0 obj<</N/First>>stream", "obj/"}) {
            lire(texte("%PDF-1.7\n" + motif.repeat(480_000 / motif.length()) + "\n%%EOF"));
        }
    }

    private static byte[] bombe(String dictionnaire) throws IOException {
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        try (DeflaterOutputStream compresse = new DeflaterOutputStream(zeros)) {
            for (int i = 0; i < 64; i++) {
                compresse.write(new byte[1 << 20]);
            }
        }
        return suite(texte("%PDF-1.5\n1 0 obj\n" + dictionnaire + "\nstream\n"), zeros.toByteArray(),
                texte("\nendstream\nendobj\nstartxref\n0\n%%EOF"));
    }

    private static byte[] classeur() {
        try (XSSFWorkbook classeur = new XSSFWorkbook(); ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            var feuille = classeur.createSheet();
            for (int i = 0; i < 20; i++) {
                var rangee = feuille.createRow(i);
                rangee.createCell(0).setCellValue("nom " + i);
                rangee.createCell(1).setCellValue(i * 3.5);
            }
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException rate) {
            throw new IllegalStateException(rate);
        }
    }
}
