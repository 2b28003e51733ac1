package fr.passerelle.contractuels;

import static fr.passerelle.contractuels.ClasseurRecu.telecharger;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Habilitation;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Porte;
import fr.passerelle.comptes.Profil;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Exports de liste": six workbooks of the campaign, each of the disciplines that the DPE holds. */
@SurApplication
class ExportsIT {

    private static final String NUMERO = "20260003";

    private String candidature;
    private String poste;
    private Application application;

    /** She keeps up her candidature, wishes for three schools, and has a post in the second. */
    @BeforeEach
    void preparer(Application partagee) {
        application = partagee;
        candidature = application.valeur("select id from candidature where numero = '" + NUMERO + "'").orElseThrow();
        poste = application.valeur("select id from poste where discipline_code = 'L0422' and uai = '0210015C' and supprime = false").orElseThrow();
        application.executer("insert into feuille_voeux (id, version, candidature_id, maintien, maintien_le, validee_le) values (-1, 1, " + candidature
                + ", true, now(), '2026-05-20 10:00:00')");
        application.executer("insert into voeu (feuille_id, rang, uai) values (-1, 1, '0210029T'), (-1, 2, '0210015C'), (-1, 3, '0210038C')");
        application.executer("insert into decision_affectation (id, version, candidature_id, aucune, corrige_par, corrige_le) values (-1, 1, "
                + candidature + ", false, 'Alix Moyens', '2026-06-20 08:30:00')");
        application.executer("insert into affectation (id, version, decision_id, poste_id, place, rang) values (-1, 1, -1, " + poste + ", 1, 2)");
        application.executer("insert into tuteur (id, version, poste_id, uid, nom, prenom, ajoute_par, ajoute_le) values (-77, 1, " + poste
                + ", 'tuteur', 'LEDUC', 'Maëlle', 'essai', now())");
    }

    @AfterEach
    void rendre() {
        application.executer("delete from tuteur where id = -77");
        List.of("affectation", "decision_affectation", "voeu", "feuille_voeux").forEach(table -> application.executer("delete from " + table));
    }

    @Test
    void la_page_dit_ce_que_chaque_classeur_contient_et_combien_de_lignes(Navigateur dpe, Visiteur visiteur) {
        dpe.entrerPersonnel("dpe").activer("Exports").attendreTexte("Exports de liste").capturer().sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
        assertThat(dpe.texte()).contains("Liste des étudiants par discipline", "Liste des vœux des étudiants par discipline",
                "Liste de tous les postes", "Liste des capacités d'accueil");
        visiteur.entrePersonnel("dpe");
        for (String genre : List.of("ETUDIANTS", "ETUDIANTS_PAR_DISCIPLINE", "VOEUX_PAR_DISCIPLINE", "AFFECTATIONS", "POSTES", "CAPACITES")) {
            String annoncees = visiteur.ouvrir(ClasseurRecu.PAGE).html().selectFirst("tr:has([id$=:" + genre + "]) td.nombre").ownText();
            assertThat(telecharger(visiteur, genre).lignes()).as(genre).isPositive().isEqualTo(Integer.parseInt(annoncees.replaceAll("\\D", "")));
        }
    }

    @ParameterizedTest
    @CsvSource({"ETUDIANTS, liste-des-etudiants", "ETUDIANTS_PAR_DISCIPLINE, liste-des-etudiants-par-discipline",
        "VOEUX_PAR_DISCIPLINE, liste-des-voeux-des-etudiants-par-discipline", "AFFECTATIONS, liste-des-affectations",
        "POSTES, liste-de-tous-les-postes", "CAPACITES, liste-des-capacites-d-accueil"})
    void le_fichier_porte_la_date_et_chaque_feuille_son_entete_fige(String genre, String nom, Visiteur dpe) {
        ClasseurRecu classeur = telecharger(dpe.entrePersonnel("dpe"), genre);
        assertThat(classeur.nom()).matches(nom + "-\\d{4}-\\d\\d-\\d\\d\\.xlsx");
        for (Sheet feuille : classeur.contenu()) {
            assertThat(feuille.getPaneInformation().isFreezePane()).isTrue();
            assertThat(feuille.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            feuille.getRow(0).forEach(tete -> assertThat(tete.getStringCellValue()).isNotBlank().doesNotContain("??"));
        }
    }

    @Test
    void les_cellules_d_un_etudiant_ont_leur_type(Visiteur dpe) {
        application.executer("update candidature set nombre_enfants = 2, boursier = true where id = " + candidature);
        ClasseurRecu classeur = telecharger(dpe.entrePersonnel("dpe"), "ETUDIANTS");
        assertThat(classeur.feuilles()).containsExactly("Liste des étudiants");
        Row elle = classeur.de(NUMERO);
        assertThat(DateUtil.isCellDateFormatted(classeur.cellule(elle, "Date de naissance"))).isTrue();
        assertThat(DateUtil.isCellDateFormatted(classeur.cellule(elle, "Vœux saisis le"))).isTrue();
        assertThat(classeur.cellule(elle, "Nombre d'enfants").getNumericCellValue()).isEqualTo(2);
        assertThat(classeur.cellule(elle, "Boursier").getStringCellValue()).isEqualTo("Oui");
        assertThat(classeur.cellule(elle, "Maintien").getStringCellValue()).isEqualTo("Oui");
        assertThat(classeur.cellule(elle, "Code postal").getCellType()).isEqualTo(CellType.STRING);
        assertThat(classeur.cellule(elle, "Affectation").getStringCellValue()).isEqualTo("Affecté");
        assertThat(noms(classeur, "Liste des étudiants")).isSortedAccordingTo(Collator.getInstance(Locale.FRENCH));
    }

    @Test
    void par_discipline_chacune_a_sa_feuille_et_qui_n_en_a_pas_va_sur_nc(Visiteur dpe) {
        ClasseurRecu classeur = telecharger(dpe.entrePersonnel("dpe"), "ETUDIANTS_PAR_DISCIPLINE");
        assertThat(classeur.feuilles()).contains("L0422 - ANGLAIS", "L0421 - ALLEMAND").endsWith("NC");
        assertThat(classeur.feuilles()).allSatisfy(nom -> assertThat(nom.length()).isLessThanOrEqualTo(31)).doesNotHaveDuplicates();
        classeur.rangees().forEach(r -> assertThat(r.getSheet().getSheetName()).startsWith(classeur.cellule(r, "Discipline").getStringCellValue()));
        assertThat(noms(classeur, "L0422 - ANGLAIS")).isSortedAccordingTo(Collator.getInstance(Locale.FRENCH));
        assertThat(classeur.contenu().getSheet("NC").getLastRowNum())
                .isEqualTo(Integer.parseInt(application.valeur("select count(*) from candidature where discipline_code is null").orElseThrow()));
    }

    /** The first twenty of the sheet, in its order. */
    private static List<String> noms(ClasseurRecu classeur, String feuille) {
        return classeur.rangees().stream().filter(r -> r.getSheet().getSheetName().equals(feuille)).limit(20)
                .map(r -> classeur.cellule(r, "Nom").getStringCellValue()).toList();
    }

    @Test
    void chaque_voeu_a_sa_ligne_dans_l_ordre(Visiteur dpe) {
        ClasseurRecu classeur = telecharger(dpe.entrePersonnel("dpe"), "VOEUX_PAR_DISCIPLINE");
        assertThat(classeur.feuilles()).containsExactly("L0422 - ANGLAIS");
        List<Row> voeux = classeur.rangees();
        assertThat(voeux).extracting(r -> classeur.cellule(r, "RNE").getStringCellValue()).containsExactly("0210029T", "0210015C", "0210038C");
        assertThat(voeux).extracting(r -> classeur.cellule(r, "Rang du vœu").getNumericCellValue()).containsExactly(1.0, 2.0, 3.0);
        Row premier = voeux.get(0);
        assertThat(classeur.cellule(premier, "Type EPLE").getStringCellValue()).isEqualTo("CLG");
        assertThat(classeur.cellule(premier, "Nom EPLE").getStringCellValue())
                .isEqualTo(application.valeur("select nom from etablissement where uai = '0210029T'").orElseThrow());
        assertThat(classeur.cellule(premier, "Ville EPLE").getStringCellValue())
                .isEqualTo(application.valeur("select commune from etablissement where uai = '0210029T'").orElseThrow());
        assertThat(DateUtil.isCellDateFormatted(classeur.cellule(premier, "Vœux saisis le"))).isTrue();
    }

    @Test
    void une_affectation_dit_le_poste_ses_heures_le_rang_du_voeu_et_les_tuteurs(Visiteur dpe) {
        ClasseurRecu classeur = telecharger(dpe.entrePersonnel("dpe"), "AFFECTATIONS");
        Row elle = classeur.de(NUMERO);
        assertThat(classeur.cellule(elle, "RNE").getStringCellValue()).isEqualTo("0210015C");
        assertThat(classeur.cellule(elle, "Rang du vœu").getNumericCellValue()).isEqualTo(2);
        Cell quotite = classeur.cellule(elle, "Quotité du support stagiaire implanté");
        assertThat(quotite.getNumericCellValue()).isEqualTo(Double.parseDouble(application.valeur("select support_quotite from poste where id = " + poste)
                .orElseThrow()));
        assertThat(quotite.getCellStyle().getDataFormatString()).endsWith("\" h\"");
        assertThat(classeur.cellule(elle, "Service hebdomadaire").getNumericCellValue()).isEqualTo(6);
        assertThat(classeur.cellule(elle, "Tuteur(s)").getStringCellValue()).isEqualTo("Maëlle LEDUC");
        assertThat(classeur.cellule(elle, "Affectation décidée par").getStringCellValue()).isEqualTo("Alix Moyens");
    }

    @Test
    void tous_les_postes_sont_ceux_de_la_dos(Visiteur dpe, Application application) throws IOException {
        ClasseurRecu ici = telecharger(dpe.entrePersonnel("dpe"), "POSTES");
        Visiteur dos = new Visiteur(application.adresse()).entrePersonnel("dos");
        byte[] la = dos.presser(dos.ouvrir("/contractuels/poste/liste"), "exporter").contenu();
        try (XSSFWorkbook autre = new XSSFWorkbook(new ByteArrayInputStream(la))) {
            assertThat(ici.texte()).isEqualTo(new ClasseurRecu("", autre).texte()).contains("Identifiant du poste", "Stagiaire affecté");
        }
    }

    @Test
    void une_capacite_compare_l_estimation_a_ce_qui_est_implante(Visiteur dpe) {
        application.executer("insert into capacite (id, version, campagne_id, discipline_code, type_poste_code, ministere, concours_reserves, redoublement, "
                + "prolongation, boe, corrige_par, corrige_le) select -1, 1, id, 'L0421', 'ALTERNANT', 900, 2, 3, 4, 5, 'essai', now() from campagne limit 1");
        try {
            ClasseurRecu classeur = telecharger(dpe.entrePersonnel("dpe"), "CAPACITES");
            Row allemand = classeur.rangees().stream().filter(r -> classeur.cellule(r, "Discipline").getStringCellValue().equals("L0421")).findFirst()
                    .orElseThrow();
            double implante = Double.parseDouble(application.valeur("select coalesce(sum(supports), 0) from poste where discipline_code = 'L0421' "
                    + "and type_poste_code = 'ALTERNANT' and supprime = false").orElseThrow());
            assertThat(classeur.cellule(allemand, "Estimation totale").getNumericCellValue()).isEqualTo(914);
            assertThat(classeur.cellule(allemand, "Total implantation").getNumericCellValue()).isEqualTo(implante);
            assertThat(classeur.cellule(allemand, "Différence Implantation - Estimation").getNumericCellValue()).isEqualTo(implante - 914);
        } finally {
            application.executer("delete from capacite where id = -1");
        }
    }

    @Test
    void qui_ne_tient_qu_une_discipline_n_exporte_que_celle_la() {
        Visiteur dpe = new Visiteur(application.adresse()).entrePersonnel(embaucher("L0421", Profil.DPE));
        assertThat(telecharger(dpe, "ETUDIANTS_PAR_DISCIPLINE").feuilles()).containsExactly("L0421 - ALLEMAND");
        assertThat(telecharger(dpe, "VOEUX_PAR_DISCIPLINE").lignes()).isZero();
        assertThat(telecharger(dpe, "AFFECTATIONS").lignes()).isZero();
        for (String genre : List.of("ETUDIANTS", "POSTES", "CAPACITES")) {
            ClasseurRecu classeur = telecharger(dpe, genre);
            assertThat(classeur.rangees()).as(genre).isNotEmpty()
                    .allSatisfy(r -> assertThat(classeur.cellule(r, "Discipline").getStringCellValue()).isEqualTo("L0421"));
        }
    }

    /** Even to who may read it in the dossier: a file goes further than who asked for it. */
    @Test
    void aucun_classeur_ne_parle_de_handicap() {
        String uid = embaucher("L0422", Profil.DPE, Profil.REFERENT_HANDICAP);
        application.executer("update candidature set handicap = true, observations = 'Handicap moteur' where id = " + candidature);
        try {
            Visiteur dpe = new Visiteur(application.adresse()).entrePersonnel(uid);
            for (String genre : List.of("ETUDIANTS", "ETUDIANTS_PAR_DISCIPLINE", "VOEUX_PAR_DISCIPLINE", "AFFECTATIONS")) {
                assertThat(telecharger(dpe, genre).texte()).as(genre).contains(NUMERO).doesNotContainIgnoringCase("handicap");
            }
        } finally {
            application.executer("update candidature set handicap = false, observations = null where id = " + candidature);
        }
    }

    @Test
    void un_nom_qui_ressemble_a_une_formule_reste_un_texte(Visiteur dpe) {
        String prenom = application.valeur("select prenom from candidature where id = " + candidature).orElseThrow();
        application.executer("update candidature set prenom = '=1+1' where id = " + candidature);
        try {
            ClasseurRecu classeur = telecharger(dpe.entrePersonnel("dpe"), "ETUDIANTS");
            Cell cellule = classeur.cellule(classeur.de(NUMERO), "Prénom");
            assertThat(cellule.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cellule.getStringCellValue()).isEqualTo("=1+1");
            assertThat(cellule.getCellStyle().getQuotePrefixed()).isTrue();
        } finally {
            application.executer("update candidature set prenom = '" + prenom + "' where id = " + candidature);
        }
    }

    private String embaucher(String discipline, Profil... profils) {
        String uid = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        application.ajouterPersonnel(uid, Visiteur.MOT_DE_PASSE);
        application.ecrire(em -> {
            Compte compte = new Compte(new Identite(Porte.PERSONNEL, uid), "Essai", "Exports", uid + "@exemple.fr");
            em.persist(compte);
            for (Profil profil : profils) {
                em.persist(new Habilitation(compte, profil, Perimetre.discipline(discipline), LocalDate.of(2020, 9, 1)));
            }
        });
        return uid;
    }
}
