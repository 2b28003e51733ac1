package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** "Gestion des postes": the DOS creates, changes, duplicates, takes away and puts back; the DPE reads. */
@SurApplication
class PostesIT {

    private static final String LISTE = "/contractuels/poste/liste";
    private static final String FICHE = "/contractuels/poste/fiche";
    private static final String RNE = "0210034Y";

    @Test
    void un_poste_de_sa_creation_a_son_retablissement(Application application, Navigateur dos) {
        dos.entrerPersonnel("dos").ouvrir(LISTE).attendreTexte("Gestion des postes").sansViolation().surEcran(Ecran.TELEPHONE).capturer()
                .sansViolation().surEcran(Ecran.BUREAU);
        dos.activer("Créer un poste").attendreTexte("Nouveau poste").sansViolation().surEcran(Ecran.TELEPHONE).capturer().sansViolation()
                .surEcran(Ecran.BUREAU);
        dos.remplir("Identifiant du poste", "1999000001").remplir("Quotité du support", "9,5").remplir("RNE", RNE);
        choisir(dos, "Discipline", "L0422");
        choisir(dos, "Type de poste", "ALTERNANT");
        dos.champ("RNE").sendKeys(Keys.TAB);
        dos.attendreTexte("21500 Montbard").activer("Enregistrer le poste").attendreTexte("Le poste 1999000001 est enregistré.");

        dos.remplir("Rechercher", "1999000001").attendreTexte("Montre de 1 à 1 sur 1 postes");
        assertThat(dos.texte()).contains("9,5", "Montbard");
        dos.activer("1999000001").attendreTexte("Poste 1999000001").activer("Supprimer le poste").attendreTexte("Supprimer le poste 1999000001 (")
                .capturer("question").sansViolation();
        dos.attendre("input[id='vie:supprimer']").click();
        dos.attendreTexte("Le poste 1999000001 est supprimé");
        assertThat(supprime(application, "1999000001")).isEqualTo("1");
        assertThat(dos.ouvrir(LISTE + "?recherche=1999000001").texte()).contains("Montre de 0 à 0 sur 0 postes");
        dos.ouvrir(LISTE + "?supprimes=true&recherche=1999000001").attendreTexte("Montre de 1 à 1 sur 1 postes").capturer("supprimes").sansViolation();
        dos.activer("1999000001").attendreTexte("Ce poste est supprimé").activer("Rétablir le poste").attendreTexte("Le poste 1999000001 est rétabli");
        assertThat(supprime(application, "1999000001")).isEqualTo("0");
        assertThat(application.valeur("select group_concat(acte order by id) from journal where objet_type = 'Poste' and objet_cle = (select id from "
                + "poste where identifiant = '1999000001')")).contains("POSTE_CREE,POSTE_SUPPRIME,POSTE_RETABLI");
    }

    private static void choisir(Navigateur navigateur, String libelle, String valeur) {
        navigateur.script("arguments[0].value = arguments[1]", navigateur.champ(libelle), valeur);
    }

    private static String supprime(Application application, String identifiant) {
        return application.valeur("select supprime from poste where identifiant = '" + identifiant + "'").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "uai | 0210034X | lettre",
        "uai | 0999999F | Aucun établissement ouvert ne porte le RNE 0999999F",
        "identifiant | 1000272037 | Un autre poste de la campagne porte déjà l'identifiant 1000272037",
        "quotite | neuf | Écrivez des heures en chiffres",
        "quotite | 9,555 | deux décimales au plus",
        "quotite | -1 | 0",
        "supports | 1000 | 999"})
    void ce_qui_ne_va_pas_se_dit_a_cote_du_champ_et_ne_change_rien(String champ, String saisie, String message, Application application, Visiteur dos) {
        String avant = application.valeur("select count(*) from poste").orElseThrow();
        Map<String, String> valeurs = new HashMap<>(Map.of("identifiant", "1999000002", "discipline", "L0422", "typePoste", "ALTERNANT", "uai", RNE));
        valeurs.put(champ, saisie);
        PageRecue refus = enregistrer(dos.entrePersonnel("dos"), dos.ouvrir(FICHE), valeurs);
        assertThat(refus.html().select(".champ:has([id='poste:" + champ + "']) .champ-erreur").text()).contains(message);
        assertThat(refus.html().getElementById("poste:" + champ).attr("value")).isEqualTo(saisie);
        assertThat(application.valeur("select count(*) from poste")).contains(avant);
    }

    @Test
    void une_copie_reprend_tout_sauf_l_identifiant(Application application, Visiteur dos) {
        String id = application.valeur("select min(id) from poste where discipline_code = 'L0421'").orElseThrow();
        PageRecue copie = dos.entrePersonnel("dos").ouvrir(FICHE + "?copie=" + id);
        assertThat(copie.html().getElementById("poste:identifiant").attr("value")).isEmpty();
        assertThat(enregistrer(dos, copie, Map.of("identifiant", "1999000003")).texte()).contains("Le poste 1999000003 est enregistré.");
        assertThat(application.valeur("select count(*) from poste a join poste b on b.uai = a.uai and b.discipline_code = a.discipline_code and "
                + "b.support_quotite = a.support_quotite where a.id = " + id + " and b.identifiant = '1999000003'")).contains("1");
    }

    @Test
    void le_second_editeur_est_prevenu_et_ne_perd_rien(Application application, Visiteur dos) {
        String id = application.valeur("select max(id) from poste where discipline_code = 'L0421'").orElseThrow();
        PageRecue premiere = dos.entrePersonnel("dos").ouvrir(FICHE + "?id=" + id);
        PageRecue seconde = dos.ouvrir(FICHE + "?id=" + id);
        enregistrer(dos, premiere, Map.of("commentaire", "La première"));
        PageRecue refus = enregistrer(dos, seconde, Map.of("commentaire", "La seconde"));
        assertThat(refus.code()).isEqualTo(409);
        assertThat(refus.html().text()).contains("entre-temps par Alix Moyens");
        assertThat(refus.html().getElementById("poste:commentaire").text()).isEqualTo("La seconde");
        assertThat(application.valeur("select commentaire from poste where id = " + id)).contains("La première");
    }

    @Test
    void la_liste_exportee_est_celle_qu_on_voit_et_tous_les_postes_y_sont_quand_on_les_demande(Application application, Visiteur dos) throws IOException {
        PageRecue liste = dos.entrePersonnel("dos").ouvrir(LISTE + "?discipline=L0422&type=ALTERNANT");
        assertThat(liste.html().text()).contains("La fonction liée à cette discipline est : ENS");
        try (XSSFWorkbook classeur = classeur(dos.presser(liste, "xlsx"))) {
            XSSFSheet feuille = classeur.getSheetAt(0);
            assertThat(feuille.getLastRowNum()).isEqualTo(compter(application, "supprime = false and discipline_code = 'L0422'"));
            assertThat(feuille.getRow(0).getCell(16).getStringCellValue()).isEqualTo("Quotité du support stagiaire implanté");
            assertThat(feuille.getRow(1).getCell(16).getCellType()).isEqualTo(CellType.NUMERIC);
        }
        try (XSSFWorkbook classeur = classeur(dos.presser(liste, "exporter"))) {
            assertThat(classeur.getSheetAt(0).getLastRowNum()).isEqualTo(compter(application, "supprime = false"));
        }
    }

    private static XSSFWorkbook classeur(PageRecue page) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(page.contenu()));
    }

    private static int compter(Application application, String condition) {
        return Integer.parseInt(application.valeur("select count(*) from poste where " + condition).orElseThrow());
    }

    @Test
    void la_dpe_lit_et_ne_change_rien(Application application, Visiteur dpe) {
        String id = application.valeur("select min(id) from poste").orElseThrow();
        assertThat(dpe.entrePersonnel("dpe").ouvrir(LISTE).html().select("main a[href$='poste/fiche']")).isEmpty();
        PageRecue fiche = dpe.ouvrir(FICHE + "?id=" + id);
        assertThat(fiche.html().select("#poste input[type=text]:not([readonly])")).isEmpty();
        assertThat(fiche.html().select("input[type=submit]").eachAttr("value")).isEmpty();
    }

    @Test
    void hors_de_la_gestion_la_dos_lit_et_sait_pourquoi(Application application, Visiteur dos) {
        String id = application.valeur("select min(id) from poste").orElseThrow();
        PageRecue ouverte = dos.entrePersonnel("dos").ouvrir(FICHE + "?id=" + id);
        String fin = application.valeur("select gestion_fin from campagne").orElseThrow();
        application.executer("update campagne set gestion_fin = gestion_debut + interval 1 hour");
        try {
            PageRecue fermee = dos.ouvrir(FICHE + "?id=" + id);
            assertThat(fermee.html().text()).contains("La gestion des candidats a été close le");
            assertThat(fermee.html().select("#poste input[type=text]:not([readonly])")).isEmpty();
            assertThat(enregistrer(dos, ouverte, Map.of("commentaire", "trop tard")).html().text()).contains("vous pouvez seulement consulter");
            assertThat(application.valeur("select count(*) from poste where commentaire = 'trop tard'")).contains("0");
        } finally {
            application.executer("update campagne set gestion_fin = '" + fin + "'");
        }
    }

    private static PageRecue enregistrer(Visiteur visiteur, PageRecue fiche, Map<String, String> valeurs) {
        Map<String, String> champs = new HashMap<>(Map.of("poste:enregistrer", "Enregistrer le poste"));
        valeurs.forEach((champ, valeur) -> champs.put("poste:" + champ, valeur));
        return visiteur.soumettre(fiche, "form#poste", champs);
    }

    @Test
    void les_autres_profils_n_ont_pas_de_menu_vers_les_postes(Visiteur visiteur) {
        for (String uid : List.of("admin", "ipr.anglais")) {
            assertThat(visiteur.entrePersonnel(uid).ouvrir("/").html().select("a[href*='/poste/']")).as(uid).isEmpty();
        }
    }
}
