package fr.passerelle.documents.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.documents.FichierRefuse;
import fr.passerelle.documents.TypeFichier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as universities send them, whatever wrote them. */
class TableauTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void le_separateur_est_celui_de_l_entete(String separateur) throws IOException {
        String texte = String.join(separateur, "numéro", "nom", "prénom") + "\r\n" + String.join(separateur, "1", "Œuvre", "Zoé") + "\r\n";
        assertThat(csv(texte.getBytes(StandardCharsets.UTF_8))).containsExactly(
                new LigneBrute(1, List.of("numéro", "nom", "prénom")), new LigneBrute(2, List.of("1", "Œuvre", "Zoé")));
    }

    @Test
    void un_separateur_cite_dans_l_entete_ne_compte_pas() throws IOException {
        assertThat(csv("\"nom, prénom, ou raison sociale\";ville\nA;B\n".getBytes(StandardCharsets.UTF_8)).get(1).cellules())
                .containsExactly("A", "B");
    }

    @Test
    void les_accents_se_lisent_en_utf_8_avec_ou_sans_marque_en_windows_et_en_utf_16() throws IOException {
        String texte = "prénom;situation\r\nFrançois;100 € – œuvre\r\n";
        List<LigneBrute> attendues = List.of(new LigneBrute(1, List.of("prénom", "situation")),
                new LigneBrute(2, List.of("François", "100 € – œuvre")));
        assertThat(csv(texte.getBytes(StandardCharsets.UTF_8))).isEqualTo(attendues);
        assertThat(csv(("\ufeff" + texte).getBytes(StandardCharsets.UTF_8))).isEqualTo(attendues);
        assertThat(csv(texte.getBytes(WINDOWS))).isEqualTo(attendues);
        assertThat(csv(("\ufeff" + texte).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(attendues);
        assertThat(csv(texte.getBytes(StandardCharsets.UTF_16))).isEqualTo(attendues);
    }

    @Test
    void un_accent_a_cheval_sur_deux_morceaux_reste_de_l_utf_8() throws IOException {
        String texte = "a".repeat(65_535) + "é;b\n";
        assertThat(csv(texte.getBytes(StandardCharsets.UTF_8)).get(0).cellules().get(0)).endsWith("aé");
    }

    @Test
    void un_seul_octet_de_windows_apres_cent_mille_suffit_a_le_reconnaitre() throws IOException {
        String texte = "nom;ville\n" + "abc;def\n".repeat(20_000) + "Zoé;Nevers\n";
        assertThat(csv(texte.getBytes(WINDOWS)).get(20_001).cellules()).containsExactly("Zoé", "Nevers");
    }

    @Test
    void les_lignes_vides_sont_sautees_et_chaque_ligne_garde_son_numero() throws IOException {
        List<LigneBrute> lignes = csv("nom;note\n\n;\n\"Du\npont\";\"dit \"\"le\"\" grand\"\nDurand;2".getBytes(StandardCharsets.UTF_8));
        assertThat(lignes).containsExactly(new LigneBrute(1, List.of("nom", "note")),
                new LigneBrute(4, List.of("Du\npont", "dit \"le\" grand")), new LigneBrute(6, List.of("Durand", "2")));
    }

    @Test
    void un_csv_aux_guillemets_jamais_fermes_ou_mal_places_ne_fait_pas_tout_echouer() throws IOException {
        assertThat(csv("nom;note\nA;\"b\"c\nD;e\n".getBytes(StandardCharsets.UTF_8))).hasSize(3);
        assertThat(csv("nom;note\nA;\"b\nD;e\n".getBytes(StandardCharsets.UTF_8))).hasSize(2);
    }

    @Test
    void l_apostrophe_dont_un_export_protege_une_formule_ne_fait_pas_partie_du_texte() throws IOException {
        assertThat(csv("note\n'=1+1\n'- à revoir\n'bis\n-1\n".getBytes(StandardCharsets.UTF_8)).stream().map(l -> l.cellules().get(0)))
                .containsExactly("note", "=1+1", "- à revoir", "'bis", "-1");
    }

    @Test
    void un_calcul_se_lit_avec_les_chiffres_que_le_tableur_en_montre() throws IOException {
        List<LigneBrute> lignes = xlsx(feuille -> {
            Row ligne = feuille.createRow(0);
            ligne.createCell(0).setCellValue(14.7 - 1.6);
            ligne.createCell(1).setCellValue(1_000_272_037d);
        });
        assertThat(lignes.get(0).cellules()).containsExactly("13.1", "1000272037");
    }

    @Test
    void un_classeur_se_lit_par_ses_valeurs_et_non_par_son_apparence() throws IOException {
        List<LigneBrute> lignes = xlsx(feuille -> {
            Row entete = feuille.createRow(0);
            entete.createCell(0).setCellValue("numéro");
            entete.createCell(1).setCellValue("naissance");
            Row ligne = feuille.createRow(2);
            ligne.createCell(0).setCellValue(20_260_001d);
            ligne.createCell(1).setCellValue(LocalDate.of(2003, 9, 2));
            ligne.getCell(1).setCellStyle(style(feuille, "d mmm yy"));
            ligne.createCell(3).setCellValue(9.5);
            ligne.getCell(3).setCellStyle(style(feuille, "0\" h\""));
            ligne.createCell(4).setCellFormula("1+1");
            ligne.createCell(5).setCellValue(LocalDateTime.of(2026, 1, 23, 23, 59));
            ligne.getCell(5).setCellStyle(style(feuille, "dd/mm/yyyy"));
            ligne.createCell(6).setCellValue("dit \"le\" grand\nfrère");
            feuille.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(lignes).containsExactly(new LigneBrute(1, List.of("numéro", "naissance")),
                new LigneBrute(3, List.of("20260001", "2003-09-02", "", "9.5", "2", "2026-01-23T23:59", "dit \"le\" grand\nfrère")));
    }

    @Test
    void un_classeur_qui_compte_depuis_1904_donne_les_memes_dates() throws IOException {
        List<LigneBrute> lignes = xlsx(feuille -> {
            ((XSSFWorkbook) feuille.getWorkbook()).getCTWorkbook().getWorkbookPr().setDate1904(true);
            Row ligne = feuille.createRow(0);
            ligne.createCell(0).setCellValue(LocalDate.of(2003, 9, 2));
            ligne.getCell(0).setCellStyle(style(feuille, "dd/mm/yyyy"));
        });
        assertThat(lignes.get(0).cellules()).containsExactly("2003-09-02");
    }

    @Test
    void un_faux_classeur_est_refuse_avec_une_phrase() {
        assertThatThrownBy(() -> lire(new byte[] {'P', 'K', 3, 4, 0, 0}, TypeFichier.XLSX)).isInstanceOf(FichierRefuse.class);
        assertThatThrownBy(() -> lire("nom;prénom".getBytes(StandardCharsets.UTF_8), TypeFichier.XLSX)).isInstanceOf(FichierRefuse.class);
    }

    @Test
    void la_copie_de_travail_disparait_a_la_fermeture() throws IOException {
        long avant = copies();
        try (Tableau tableau = Tableau.ouvrir(new ByteArrayInputStream("a;b".getBytes(StandardCharsets.UTF_8)), TypeFichier.CSV)) {
            assertThat(copies()).isEqualTo(avant + 1);
            tableau.next();
        }
        assertThat(copies()).isEqualTo(avant);
    }

    private static long copies() {
        return new File(System.getProperty("java.io.tmpdir")).list((d, nom) -> nom.endsWith(".import")).length;
    }

    private static CellStyle style(Sheet feuille, String masque) {
        CellStyle style = feuille.getWorkbook().createCellStyle();
        style.setDataFormat(feuille.getWorkbook().createDataFormat().getFormat(masque));
        return style;
    }

    private static List<LigneBrute> xlsx(Consumer<Sheet> contenu) throws IOException {
        try (XSSFWorkbook classeur = new XSSFWorkbook(); ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            contenu.accept(classeur.createSheet("Liste"));
            classeur.write(sortie);
            return lire(sortie.toByteArray(), TypeFichier.XLSX);
        }
    }

    private static List<LigneBrute> csv(byte[] octets) throws IOException {
        return lire(octets, TypeFichier.CSV);
    }

    private static List<LigneBrute> lire(byte[] octets, TypeFichier type) throws IOException {
        List<LigneBrute> lignes = new ArrayList<>();
        try (Tableau tableau = Tableau.ouvrir(new ByteArrayInputStream(octets), type)) {
            tableau.forEachRemaining(lignes::add);
        }
        return lignes;
    }
}
