package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Habilitation;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Porte;
import fr.passerelle.comptes.Profil;
import fr.passerelle.documents.PageImport;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.Ordres;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The DOS's list of posts received by the running application, from the file to the posts and the journal. */
@SurApplication
class ImportPostesIT {

    private static final String IMPORT = "/contractuels/poste/import";
    private static final String LISTE = "/contractuels/poste/liste";
    private static final String ENTETE = "Identifiant du poste;Discipline;Type de poste;RNE;Type EPLE;Dpt EPLE;Besoins dans la discipline;"
            + "Nature du support vacant;Quotité du support stagiaire implanté;Commentaire;Boe\r\n";
    private static final String MONTBARD = "0210034Y";

    @ParameterizedTest
    @CsvSource({"exporter,tous.xlsx", "xlsx,liste.xlsx", "csv,liste.csv"})
    void une_liste_exportee_et_deposee_telle_quelle_ne_change_rien(String bouton, String nom, Application application, Visiteur dos) throws Exception {
        application.executer("update poste set commentaire = '=SOMME(A1) ; \"Morvan\"\nà revoir', besoins = 12.25, boe = true, support_nature = null "
                + "where identifiant = '1000272040'");
        PageRecue liste = dos.entrePersonnel("dos").ouvrir(LISTE);
        PageRecue fichier = dos.presser(liste, bouton);
        PageRecue analyse = deposer(dos, nom, fichier.contenu());
        assertThat(PageImport.comptes(analyse)).isEqualTo("0 0 " + compter(application, "supprime = false") + " 0");
        assertThat(analyse.html().select("main").text()).as("le nom et la ville sont connus, sans être lus").doesNotContain("Colonnes inconnues");
    }

    @Test
    void une_ligne_cree_une_autre_modifie_et_chacune_se_journalise_au_nom_de_la_dos(Application application, Visiteur dos) throws Exception {
        PageImport page = new PageImport(dos.entrePersonnel("dos"), IMPORT);
        PageRecue premiere = page.executer(deposer(dos, "premiere.csv", csv("3999000001;Anglais;;" + MONTBARD + ";CLG;21;9,5 h;BMP;9.5;Site de Montbard;Oui",
                "3999000002;L0422;Alternant;" + MONTBARD + ";;;;;;;")));
        assertThat(PageImport.comptes(premiere)).isEqualTo("2 0 0 0");
        assertThat(poste(application, "3999000001")).isEqualTo("L0422 ALTERNANT 0210034Y 9.50 BMP 9.50 Site de Montbard 1 Alix Moyens");
        assertThat(actes(application, "3999000001")).isEqualTo("POSTE_CREE");

        PageRecue seconde = page.executer(deposer(dos, "seconde.csv", ("Identifiant;Discipline;RNE;Quotité du support stagiaire implanté\r\n3999000001;L0422;"
                + MONTBARD + ";8\r\n3999000002;L0422;" + MONTBARD + ";0\r\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(PageImport.comptes(seconde)).isEqualTo("0 1 1 0");
        assertThat(poste(application, "3999000001")).as("une colonne absente ne change rien").startsWith("L0422 ALTERNANT 0210034Y 9.50 BMP 8.00 Site");
        assertThat(actes(application, "3999000001")).isEqualTo("POSTE_CREE,POSTE_MODIFIE");
        assertThat(actes(application, "3999000002")).isEqualTo("POSTE_CREE");
        application.executer("delete from poste where identifiant like '3999%'");
    }

    @Test
    void chaque_refus_se_dit_avec_sa_colonne_et_son_motif(Application application, Visiteur dos) throws Exception {
        application.executer("update poste set supprime = true where identifiant = '1000272050'");
        String discipline = application.valeur("select discipline_code from poste where identifiant = '1000272050'").orElseThrow();
        try {
            PageRecue analyse = deposer(dos.entrePersonnel("dos"), "refus.csv", csv("1000274926;L0422;;0211357L;LPO;71;14,7;BMP;10;;",
                    "3999000003;L0422;;0999999F;;;;;;;", "1000272050;" + discipline + ";;" + MONTBARD + ";;;;;;;",
                    "3999000004;ZZ99;;" + MONTBARD + ";;;;;neuf;;", "3999000005;L0422;;" + MONTBARD + ";;;neuf;;;;peut-être"));
            assertThat(PageImport.comptes(analyse)).isEqualTo("0 0 0 5");
            assertThat(analyse.html().select("table[role=grid] tbody, .ui-datatable-data").text()).contains(
                    "Le RNE 0211357L est celui de « ", "(CLG, Dijon, 21), et la ligne dit « LPO, 71 »", "Aucun établissement ouvert ne porte le RNE 0999999F",
                    "Le poste 1000272050 est supprimé : rétablissez-le", "Besoins dans la discipline", "Écrivez Oui ou Non");
        } finally {
            application.executer("update poste set supprime = false where identifiant = '1000272050'");
        }
    }

    @Test
    void une_dos_limitee_a_une_discipline_n_importe_que_ses_postes_et_ne_voit_que_ses_imports(Application application, Visiteur dos) throws Exception {
        limitee(application);
        PageRecue autre = deposer(dos.entrePersonnel("dos"), "autre-dos.csv", csv("3999000006;L0421;;" + MONTBARD + ";;;;;;;"));
        Visiteur limitee = new Visiteur(application.adresse()).entrePersonnel("dos.anglais");
        String allemand = application.valeur("select identifiant from poste where discipline_code = 'L0421' order by id limit 1").orElseThrow();
        PageRecue analyse = deposer(limitee, "limitee.csv", csv("3999000007;L0422;;" + MONTBARD + ";;;;;;;", "3999000008;L0421;;" + MONTBARD + ";;;;;;;",
                allemand + ";L0421;;" + MONTBARD + ";;;;;;;", allemand + "0;L0422;;" + MONTBARD + ";;;;;;;"));
        assertThat(PageImport.comptes(analyse)).isEqualTo("2 0 0 2");
        assertThat(analyse.html().text()).contains("Vous n'avez pas accès aux postes de la discipline « L0421 »");
        PageRecue rapport = new PageImport(limitee, IMPORT).executer(analyse);
        assertThat(PageImport.comptes(rapport)).isEqualTo("2 0 0 2");
        assertThat(rapport.html().select(".ui-datatable-data tr")).as("son propre rapport").hasSize(2);
        assertThat(compter(application, "identifiant = '3999000008'")).isZero();
        assertThat(application.valeur("select trim(corrige_par) from poste where identifiant = '3999000007'")).contains("dos.anglais");

        assertThat(limitee.demander(autre.adresse().toString()).code()).isEqualTo(403);
        assertThat(limitee.ouvrir(IMPORT).html().text()).contains("limitee.csv").doesNotContain("autre-dos.csv");
        assertThat(dos.ouvrir(IMPORT).html().text()).contains("limitee.csv", "autre-dos.csv");
        application.executer("delete from poste where identifiant = '3999000007' or length(identifiant) = 11");
    }

    private static void limitee(Application application) {
        application.ecrire(em -> {
            Compte compte = new Compte(new Identite(Porte.PERSONNEL, "dos.anglais"), "anglais", "dos", "dos.anglais@exemple.fr");
            em.persist(compte);
            em.persist(new Habilitation(compte, Profil.DOS, Perimetre.discipline("L0422"), LocalDate.of(2020, 9, 1)));
        });
        application.ajouterPersonnel("dos.anglais", Visiteur.MOT_DE_PASSE);
    }

    @Test
    void hors_de_la_gestion_chaque_ligne_est_refusee(Application application, Visiteur dos) throws Exception {
        String fin = application.valeur("select gestion_fin from campagne").orElseThrow();
        application.executer("update campagne set gestion_fin = gestion_debut + interval 1 hour");
        try {
            PageRecue analyse = deposer(dos.entrePersonnel("dos"), "close.csv", csv("3999000009;L0422;;" + MONTBARD + ";;;;;;;"));
            assertThat(PageImport.comptes(analyse)).isEqualTo("0 0 0 1");
            assertThat(analyse.html().text()).contains("La gestion des candidats a été close le");
        } finally {
            application.executer("update campagne set gestion_fin = '" + fin + "'");
        }
    }

    /** Each chunk of 500 asks for its posts, its schools, the nomenclatures and what the pass has done, whatever its length. */
    @Test
    void dix_mille_postes_passent_sans_une_question_par_ligne(Application application, Visiteur dos) throws Exception {
        String[] lignes = new String[10_000];
        for (int i = 0; i < lignes.length; i++) {
            lignes[i] = (5_000_000_000L + i) + ";L0422;Alternant;" + MONTBARD + ";CLG;21;9,5;BMP;9,5;;Non";
        }
        PageImport page = new PageImport(dos.entrePersonnel("dos"), IMPORT);
        AtomicReference<PageRecue> vue = new AtomicReference<>();
        List<String> ordres = new Ordres(application).pendant(() -> vue.set(finir(page, page.deposer("longue.csv", csv(lignes)))));
        assertThat(PageImport.comptes(vue.get())).isEqualTo("10 000 0 0 0");
        assertThat(questions(ordres)).isLessThan(1_000);
        ordres = new Ordres(application).pendant(() -> vue.set(finir(page, dos.presser(vue.get(), "executer"))));
        assertThat(PageImport.comptes(vue.get())).isEqualTo("10 000 0 0 0");
        assertThat(questions(ordres)).isLessThan(1_000);
        assertThat(compter(application, "identifiant like '5%' and length(identifiant) = 10")).isEqualTo(10_000);
        application.executer("delete from poste where identifiant like '5%' and length(identifiant) = 10");
    }

    private static PageRecue finir(PageImport page, PageRecue recue) {
        try {
            return page.attendre(recue);
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrompu);
        }
    }

    private static long questions(List<String> ordres) {
        return ordres.stream().filter(o -> o.strip().toLowerCase().startsWith("select")).count();
    }

    @Test
    void la_dos_importe_depuis_la_liste_et_lit_le_rapport(Application application, Navigateur dos) {
        dos.entrerPersonnel("dos").ouvrir(LISTE).activer("Importer des postes").attendreTexte("Colonnes attendues").capturer("depot").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("depot").sansViolation().surEcran(Ecran.BUREAU);
        dos.presente("input[type=file]").sendKeys(Candidat.deposer("postes.csv", csv("3999000010;L0422;Alternant;" + MONTBARD + ";CLG;21;9,5 h;BMP;9,5 h;;Non",
                "1000274926;L0422;Alternant;0211357L;LPO;71;14,7 h;BMP;10 h;;Non", "3999000011;L0422;Alternant;" + MONTBARD + ";CLG;21;beaucoup;BMP;10 h;;Non"))
                .toString());
        dos.activer("Analyser la liste").attendreTexte("Rien n'est encore enregistré").capturer("analyse").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("analyse").sansViolation().surEcran(Ecran.BUREAU);
        assertThat(dos.texte()).contains("et la ligne dit « LPO, 71 »", "beaucoup");
        dos.activer("Exécuter l'import").attendre("dialog[open] input[type=submit]").click();
        dos.attendreTexte("L'import est terminé").capturer("rapport");
        dos.ouvrir(LISTE + "?recherche=3999000010").attendreTexte("Montre de 1 à 1 sur 1 postes").sansViolation();
        assertThat(dos.texte()).contains("Type de poste", "Alternant", "Montbard");
        dos.ouvrir(LISTE + "?discipline=L0422&type=ALTERNANT&recherche=3999000010").attendreTexte("Montre de 1 à 1 sur 1 postes");
        assertThat(dos.pilote().findElements(By.cssSelector("[id$=c_discipline], [id$=c_typePoste]"))).as("tous disent la même chose").isEmpty();
        application.executer("delete from poste where identifiant like '3999%'");
    }

    private static PageRecue deposer(Visiteur dos, String nom, byte[] contenu) throws InterruptedException {
        PageImport page = new PageImport(dos, IMPORT);
        return page.attendre(page.deposer(nom, contenu));
    }

    private static byte[] csv(String... lignes) {
        return (ENTETE + String.join("\r\n", lignes) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static int compter(Application application, String condition) {
        return Integer.parseInt(application.valeur("select count(*) from poste where " + condition).orElseThrow());
    }

    private static String poste(Application application, String identifiant) {
        return application.valeur("select concat_ws(' ', discipline_code, type_poste_code, uai, besoins, support_nature, support_quotite, commentaire, boe, "
                + "corrige_par) from poste where identifiant = '" + identifiant + "'").orElseThrow();
    }

    /** What the DOS did to it, in order, as the journal has it. */
    private static String actes(Application application, String identifiant) {
        return application.valeur("select group_concat(j.acte order by j.id) from journal j join poste p on j.objet_cle = p.id and j.objet_type = 'Poste' "
                + "join compte c on c.id = j.auteur and c.identifiant = 'dos' where p.identifiant = '" + identifiant + "'").orElseThrow();
    }
}
