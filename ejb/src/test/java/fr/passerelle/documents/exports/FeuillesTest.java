package fr.passerelle.documents.exports;

import static fr.passerelle.documents.exports.ListeEnMemoire.poste;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.noyau.Tri;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook of several sheets: each line goes to the one it names. */
class FeuillesTest {

    @Test
    void chaque_ligne_va_sur_sa_feuille_et_chaque_feuille_a_son_entete() throws IOException {
        try (XSSFWorkbook classeur = classeur("ALLEMAND", "ALLEMAND", "ANGLAIS")) {
            assertThat(noms(classeur)).containsExactly("ALLEMAND", "ANGLAIS");
            assertThat(classeur.getSheet("ALLEMAND").getLastRowNum()).isEqualTo(2);
            assertThat(classeur.getSheet("ANGLAIS").getLastRowNum()).isEqualTo(1);
            for (Sheet feuille : classeur) {
                assertThat(feuille.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Établissement");
                assertThat(feuille.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
                assertThat(((XSSFSheet) feuille).getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:G");
                assertThat(feuille.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            }
            assertThat(classeur.getNames("ColumnTitle")).extracting(n -> n.getRefersToFormula())
                    .containsExactly("ALLEMAND!$A$1:$G$1", "ANGLAIS!$A$1:$G$1");
        }
    }

    @Test
    void une_feuille_quittee_se_reprend() throws IOException {
        try (XSSFWorkbook classeur = classeur("ALLEMAND", "ANGLAIS", "ALLEMAND")) {
            assertThat(noms(classeur)).containsExactly("ALLEMAND", "ANGLAIS");
            assertThat(classeur.getSheet("ALLEMAND").getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void un_nom_trop_long_ou_interdit_est_abrege_sans_confondre_deux_feuilles() throws IOException {
        String long1 = "L0202 - LETTRES MODERNES / [option] : théâtre";
        String long2 = "L0202 - LETTRES MODERNES / [OPTION] : cinéma";
        try (XSSFWorkbook classeur = classeur(long1, long2, "l0202", "L0202")) {
            assertThat(noms(classeur)).containsExactly("L0202 - LETTRES MODERNES option", "L0202 - LETTRES MODERNES OP (2)", "l0202", "L0202 (2)")
                    .allSatisfy(nom -> assertThat(nom.length()).isLessThanOrEqualTo(31));
        }
    }

    @Test
    void sans_ligne_il_reste_une_feuille_avec_son_entete() throws IOException {
        try (XSSFWorkbook classeur = classeur()) {
            assertThat(noms(classeur)).containsExactly("Liste des étudiants");
            assertThat(classeur.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    /** What is held is measured once the collector has passed, at a fifth of the lines and at the end. */
    @Test
    void cinquante_mille_lignes_ne_pesent_pas_plus_que_dix_mille() {
        long[] tenus = new long[2];
        ListeEnMemoire longue = new ListeEnMemoire(50_000, i -> {
            if (i == 10_000 || i == 49_999) {
                tenus[i / 49_999] = tenu();
            }
            return poste("Collège numéro " + i);
        });
        new Exports(Runnable::run).exporterParFeuille(longue, new DecoupeFeuilles<>(Tri.par("nom"), p -> "Discipline " + p.nom().length()),
                ListeEnMemoire.COLONNES, "Liste des étudiants", OutputStream.nullOutputStream());
        assertThat(tenus[1] - tenus[0]).as("octets tenus en plus").isLessThan(4_000_000);
    }

    private static long tenu() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<String> noms(XSSFWorkbook classeur) {
        return StreamSupport.stream(classeur.spliterator(), false).map(Sheet::getSheetName).toList();
    }

    /** A workbook of one line for each of these sheets, in that order. */
    private static XSSFWorkbook classeur(String... feuilles) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        new Exports(ForkJoinPool.commonPool()).exporterParFeuille(new ListeEnMemoire(feuilles.length, i -> poste(feuilles[i])),
                new DecoupeFeuilles<>(Tri.par("nom"), ListeEnMemoire.Poste::nom), ListeEnMemoire.COLONNES, "Liste des étudiants", sortie);
        return new XSSFWorkbook(new ByteArrayInputStream(sortie.toByteArray()));
    }
}
