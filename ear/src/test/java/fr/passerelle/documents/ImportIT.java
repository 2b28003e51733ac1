package fr.passerelle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Ordres;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The university's list read in on the running application, from the file to the report. */
@SurApplication
class ImportIT {

    private static final String ENTETE = "Numéro;Nom;Prénom;Date de naissance;Adresse de courriel;Diplôme;Groupe\r\n";
    private static final String AUTRE_EN_COURS = "Un autre import de cette liste est en cours";
    /** Numbers no other run has used. */
    private final int premier = ThreadLocalRandom.current().nextInt(300_000_000, 999_000_000);

    private Visiteur dpe;
    private PageImport page;

    @BeforeEach
    void entrer(Application application) {
        dpe = PageImport.personnel(new Visiteur(application.adresse()), "dpe");
        page = new PageImport(dpe);
    }

    @Test
    void une_liste_importee_deux_fois_ne_change_rien_la_seconde(Application application) throws Exception {
        byte[] liste = liste(30, "").getBytes(Charset.forName("windows-1252"));
        PageRecue analyse = page.attendre(page.deposer("candidats été.csv", liste));
        assertThat(PageImport.comptes(analyse)).isEqualTo("30 0 0 0");
        assertThat(analyse.texte()).contains("laissées de côté").contains("Groupe");
        assertThat(comptes(application)).as("une analyse n'écrit rien").isZero();

        PageRecue execution = page.executer(analyse);
        assertThat(execution.html().select("main").text()).contains("Exécuté");
        assertThat(PageImport.comptes(execution)).isEqualTo("30 0 0 0");
        assertThat(comptes(application)).isEqualTo(30);

        PageRecue seconde = page.attendre(page.deposer("candidats été.csv", liste));
        assertThat(PageImport.comptes(seconde)).isEqualTo("0 0 30 0");
        assertThat(seconde.html().select("[data-ouvre=execution]")).as("rien à exécuter").isEmpty();
    }

    @Test
    void un_classeur_vaut_un_csv() throws Exception {
        try (XSSFWorkbook classeur = new XSSFWorkbook(); ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            XSSFSheet feuille = classeur.createSheet();
            int rang = 0;
            for (String ligne : liste(3, "").split("\r\n")) {
                Row rangee = feuille.createRow(rang++);
                String[] valeurs = ligne.split(";", -1);
                for (int i = 0; i < valeurs.length; i++) {
                    rangee.createCell(i).setCellValue(valeurs[i]);
                }
            }
            classeur.write(sortie);
            assertThat(PageImport.comptes(page.attendre(page.deposer("candidats.xlsx", sortie.toByteArray())))).isEqualTo("3 0 0 0");
        }
    }

    @Test
    void chaque_ligne_refusee_est_dite_avec_sa_colonne_sa_valeur_et_son_motif() throws Exception {
        String fausses = premier + ";Double;Zoé;12/05/2002;;M1;\r\n" + (premier + 90) + ";Sans date;Zoé;31/02/2002;;M1;\r\n";
        PageRecue analyse = page.attendre(page.deposer("liste.csv", liste(5, fausses).getBytes(StandardCharsets.UTF_8)));
        assertThat(PageImport.comptes(analyse)).isEqualTo("5 0 0 2");
        String refusees = analyse.html().select("table[role=grid] tbody, .ui-datatable-data").text();
        assertThat(refusees).contains("7", "Même identifiant qu'à la ligne 2", "8", "Date de naissance", "31/02/2002", "JJ/MM/AAAA");
        assertThat(PageImport.comptes(page.executer(analyse))).isEqualTo("5 0 0 2");
    }

    @Test
    void un_fichier_sans_colonne_obligatoire_est_refuse_sur_le_champ_et_la_nomme() {
        PageRecue reponse = page.deposer("liste.csv", "Numéro;Nom;Prénom;Diplôme\r\n1;A;B;M1\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reponse.adresse().getQuery()).isNull();
        assertThat(reponse.html().text()).contains("Date de naissance");
        assertThat(reponse.html().select("[aria-invalid=true]")).isNotEmpty();
    }

    @Test
    void un_pdf_renomme_csv_est_refuse() {
        PageRecue reponse = page.deposer("liste.csv", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reponse.html().text()).contains("CSV, XLSX").contains("quel que soit son nom");
    }

    @Test
    void de_deux_imports_executes_au_meme_moment_un_seul_passe(Application application) throws Exception {
        PageRecue premier = page.attendre(page.deposer("premier.csv", liste(2_000, "").getBytes(StandardCharsets.UTF_8)));
        PageImport autre = new PageImport(PageImport.personnel(new Visiteur(application.adresse()), "dpe"));
        PageRecue second = autre.attendre(autre.deposer("second.csv", liste(2_000, "").getBytes(StandardCharsets.UTF_8)));
        CompletableFuture<PageRecue> unePart = CompletableFuture.supplyAsync(() -> page.presser(premier, "executer"));
        CompletableFuture<PageRecue> lAutre = CompletableFuture.supplyAsync(() -> autre.presser(second, "executer"));
        assertThat(Stream.of(unePart.join(), lAutre.join()).filter(r -> r.texte().contains(AUTRE_EN_COURS))).hasSize(1);
        page.attendre(dpe.ouvrir(premier.adresse().toString()));
        page.attendre(dpe.ouvrir(second.adresse().toString()));
    }

    @Test
    void un_import_interrompu_ne_se_reprend_pas_pendant_qu_un_autre_s_execute(Application application) throws Exception {
        PageRecue interrompu = page.attendre(page.deposer("interrompu.csv", liste(3, "").getBytes(StandardCharsets.UTF_8)));
        PageRecue autre = page.attendre(page.deposer("autre.csv", liste(3, "").getBytes(StandardCharsets.UTF_8)));
        ecrire(application, "update import set etat = 'EXECUTION_INTERROMPUE' where id = " + numero(interrompu));
        ecrire(application, "update import i join traitement t on t.id = i.traitement_id set i.etat = 'EXECUTION_EN_COURS', "
                + "t.etat = 'EN_COURS', t.battement = '2999-01-01' where i.id = " + numero(autre));
        PageRecue page2 = dpe.ouvrir(interrompu.adresse().toString());
        assertThat(page.presser(page2, "reprendre").texte()).contains(AUTRE_EN_COURS);

        ecrire(application, "update traitement t join import i on t.id = i.traitement_id set t.etat = 'ECHOUE' where i.id = " + numero(autre));
        PageRecue repris = page.attendre(page.presser(dpe.ouvrir(interrompu.adresse().toString()), "reprendre"));
        assertThat(repris.html().select("main").text()).contains("Exécuté");
        assertThat(dpe.ouvrir(autre.adresse().toString()).html().select("main").text()).as("un travail mort").contains("Exécution interrompue");
    }

    private static String numero(PageRecue page) {
        return page.adresse().getQuery().replaceAll(".*import=(\\d+).*", "$1");
    }

    private static void ecrire(Application application, String sql) throws Exception {
        try (Connection base = application.base().getConnection(); Statement ordre = base.createStatement()) {
            ordre.executeUpdate(sql);
        }
    }

    @Test
    void la_page_et_le_rapport_coutent_au_plus_six_ordres_combien_qu_il_y_ait_d_imports(Application application) throws Exception {
        PageRecue rapport = page.attendre(page.deposer("liste.csv", liste(30, "").getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 4; i++) {
            page.attendre(page.deposer("liste" + i + ".csv", liste(1, "").getBytes(StandardCharsets.UTF_8)));
        }
        Ordres ordres = new Ordres(application);
        for (String adresse : new String[] {PageImport.ADRESSE, rapport.adresse().toString()}) {
            assertThat(ordres.de(() -> assertThat(dpe.demander(adresse).code()).isEqualTo(200))).as(adresse)
                    .isNotEmpty().hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void un_autre_profil_n_importe_pas(Application application) {
        Visiteur dos = PageImport.personnel(new Visiteur(application.adresse()), "dos");
        assertThat(dos.ouvrir(PageImport.ADRESSE).code()).isEqualTo(403);
    }

    @Test
    void un_rapport_de_dix_mille_lignes_s_exporte_et_s_ouvre() throws Exception {
        PageRecue analyse = page.attendre(page.deposer("longue.csv", liste(10_000, "").getBytes(StandardCharsets.UTF_8)));
        assertThat(PageImport.comptes(analyse)).isEqualTo("10 000 0 0 0");
        PageRecue classeur = page.presser(analyse, "xlsx");
        assertThat(classeur.entetes().firstValue("Content-Disposition").orElse("")).startsWith("attachment; filename=\"").contains(".xlsx");
        assertThat(classeur.entetes().firstValue("Cache-Control")).contains("private, no-store");
        try (XSSFWorkbook ouvert = new XSSFWorkbook(new ByteArrayInputStream(classeur.contenu()))) {
            XSSFSheet feuille = ouvert.getSheetAt(0);
            assertThat(feuille.getLastRowNum()).isEqualTo(10_000);
            assertThat(feuille.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Ligne");
            assertThat(feuille.getRow(10_000).getCell(0).getNumericCellValue()).isEqualTo(10_001);
        }
        assertThat(page.presser(analyse, "csv").texte().lines()).hasSize(10_001);
        assertThat(page.presser(analyse, "pdf").texte()).contains("Filtrez la liste");
    }

    private String liste(int lignes, String suite) {
        StringBuilder liste = new StringBuilder(ENTETE);
        for (int i = 0; i < lignes; i++) {
            liste.append(premier + i).append(";Éssai-").append(i).append(";Zoé;12/05/2002;e").append(premier + i)
                    .append("@exemple.fr;M1 MEEF;A\r\n");
        }
        return liste.append(suite).toString();
    }

    private int comptes(Application application) throws Exception {
        try (Connection base = application.base().getConnection(); Statement requete = base.createStatement();
                ResultSet compte = requete.executeQuery("select count(*) from compte where identifiant between '" + premier + "' and '"
                        + (premier + 9_999) + "' and porte = 'CANDIDAT'")) {
            compte.next();
            return compte.getInt(1);
        }
    }
}
