package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.nomenclatures.TypePoste;
import fr.passerelle.documents.PageImport;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Clavier;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** "Types de poste": the DPE and the administrators create, correct, close and open again. */
@SurApplication
class TypesPosteIT {

    private static final String LISTE = "/contractuels/type-poste/liste";
    private static final String FICHE = "/contractuels/type-poste/fiche";

    @AfterEach
    void ranger(Application application) {
        application.executer("delete from type_poste where code like 'ESSAI%'");
        application.executer("update type_poste set actif = true where code = 'ALTERNANT'");
    }

    @Test
    void un_type_de_sa_creation_a_sa_fermeture_puis_sa_reouverture(Application application, Navigateur dpe) {
        dpe.entrerPersonnel("dpe").activer("Types de poste").attendreTexte("Montre de 1 à 1 sur 1 types de poste").capturer().sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
        assertThat(texte(dpe)).contains("ALTERNANT Alternant Alternant 6 h Oui");
        dpe.activer("Ajouter un type de poste").attendreTexte("Nouveau type de poste").capturer("nouveau").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("nouveau").sansViolation().surEcran(Ecran.BUREAU);
        dpe.remplir("Code", "essai_cpe").remplir("Libellé", "Alternant CPE").activer("Enregistrer")
                .attendreTexte("Le type de poste « Alternant CPE » est enregistré.").attendreTexte("Montre de 1 à 2 sur 2 types de poste");
        dpe.activer("ESSAI_CPE").attendreTexte("ESSAI_CPE – Alternant CPE").remplir("Heures de service par semaine", "11,75").activer("Enregistrer")
                .attendreTexte("Montre de 1 à 2 sur 2 types de poste");
        assertThat(texte(dpe)).contains("ESSAI_CPE Alternant CPE Alternant CPE 11,75 h Oui");
        assertThat(offerts(application)).contains("Alternant CPE");

        dpe.activer("ESSAI_CPE").attendreTexte("ESSAI_CPE – Alternant CPE").capturer("fiche").sansViolation().champ("Ouvert").click();
        dpe.activer("Enregistrer").attendreTexte("Montre de 1 à 2 sur 2 types de poste").capturer("ferme");
        assertThat(texte(dpe)).contains("ESSAI_CPE Alternant CPE Alternant CPE 11,75 h Non");
        assertThat(offerts(application)).doesNotContain("Alternant CPE");

        dpe.activer("ESSAI_CPE").attendreTexte("ESSAI_CPE – Alternant CPE").champ("Ouvert").click();
        dpe.activer("Enregistrer").attendreTexte("Montre de 1 à 2 sur 2 types de poste");
        assertThat(offerts(application)).contains("Alternant CPE");
        assertThat(application.valeur("select group_concat(acte order by id) from journal where objet_type = 'TypePoste' and objet_cle = (select id "
                + "from type_poste where code = 'ESSAI_CPE')")).contains("TYPE_POSTE_CREE,TYPE_POSTE_CORRIGE,TYPE_POSTE_CORRIGE,TYPE_POSTE_CORRIGE");
        dpe.remplir("Rechercher", "zzzz").attendreTexte("Montre de 0 à 0 sur 0 types de poste").capturer("vide").sansViolation();
    }

    private static String texte(Navigateur navigateur) {
        return navigateur.texte().replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    /** What a gestionnaire of posts may choose. */
    private static List<String> offerts(Application application) {
        return new Visiteur(application.adresse()).entrePersonnel("dos").ouvrir("/contractuels/poste/fiche").html()
                .select("[id='poste:typePoste'] option").eachText();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "code | A | Un code de type de poste",
        "code | ESSAI-1 | Un code de type de poste",
        "code | ESSAI É | Un code de type de poste",
        "code | alternant | Le code « ALTERNANT » est déjà pris",
        "libelle | alternant | Le type de poste ALTERNANT s'appelle déjà « alternant »",
        "heuresService | six | Écrivez des heures en chiffres",
        "heuresService | 6,125 | deux décimales au plus",
        "heuresService | -6 | 0",
        "heuresService | 100 | 99"})
    void ce_qui_ne_va_pas_se_dit_a_cote_du_champ_et_ne_change_rien(String champ, String saisie, String message, Application application, Visiteur dpe) {
        Map<String, String> valeurs = new HashMap<>(Map.of("code", "ESSAI_FAUX", "libelle", "Essai faux"));
        valeurs.put(champ, saisie);
        PageRecue refus = enregistrer(dpe.entrePersonnel("dpe"), dpe.ouvrir(FICHE), valeurs);
        assertThat(refus.html().select(".champ:has([id='type:" + champ + "']) .champ-erreur").text()).contains(message);
        assertThat(refus.html().getElementById("type:" + champ).attr("value")).isEqualTo(saisie);
        assertThat(application.valeur("select count(*) from type_poste")).contains("1");
    }

    @Test
    void le_seul_type_ouvert_ne_se_ferme_pas(Application application, Navigateur admin) {
        admin.entrerPersonnel("admin").ouvrir(FICHE + "?id=" + numero(application, "ALTERNANT")).attendreTexte("ALTERNANT – Alternant").champ("Ouvert").click();
        admin.activer("Enregistrer").attendreTexte("« Alternant » est le seul type de poste ouvert").capturer("dernier").sansViolation();
        assertThat(application.valeur("select actif from type_poste where code = 'ALTERNANT'")).contains("1");
    }

    @Test
    void deux_editeurs_ne_ferment_pas_les_deux_derniers_au_meme_moment(Application application, Visiteur dpe) throws Exception {
        creer(application, "ESSAI_AUTRE", true);
        PageRecue fiche = dpe.entrePersonnel("dpe").ouvrir(FICHE + "?id=" + numero(application, "ALTERNANT"));
        try (Connection autre = application.base().getConnection(); Statement ordre = autre.createStatement()) {
            autre.setAutoCommit(false);
            ordre.executeUpdate("update type_poste set actif = false where code = 'ESSAI_AUTRE'");
            // Not committed: a reading without lock would still see the other one open.
            CompletableFuture<PageRecue> reponse = CompletableFuture.supplyAsync(() -> dpe.soumettreSansSuivre(fiche, "form#type",
                    Map.of("type:actif", "false", "type:enregistrer", "Enregistrer")));
            attendreVerrou(application);
            autre.commit();
            assertThat(reponse.get(20, TimeUnit.SECONDS).html().select(".champ-erreur").text()).contains("seul type de poste ouvert");
        }
        assertThat(application.valeur("select actif from type_poste where code = 'ALTERNANT'")).contains("1");
    }

    /** Returns once somebody waits for the types. */
    private static void attendreVerrou(Application application) throws InterruptedException {
        for (int essai = 0; essai < 100; essai++) {
            if (application.valeur("select count(*) from information_schema.processlist where lower(info) like 'select%from type_poste%for update'")
                    .filter("1"::equals).isPresent()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Personne n'attend les types de poste");
    }

    @Test
    void le_code_d_un_type_ne_change_pas_meme_si_on_l_envoie(Application application, Visiteur dpe) {
        creer(application, "ESSAI_CODE", true);
        String id = numero(application, "ESSAI_CODE");
        enregistrer(dpe.entrePersonnel("dpe"), dpe.ouvrir(FICHE + "?id=" + id), Map.of("code", "ESSAI_AUTRE", "libelle", "Essai renommé"));
        assertThat(application.valeur("select concat(code, ' ', libelle) from type_poste where id = " + id)).contains("ESSAI_CODE Essai renommé");
    }

    @Test
    void le_second_editeur_est_prevenu_et_ne_perd_rien(Application application, Visiteur dpe) {
        creer(application, "ESSAI_DEUX", true);
        String fiche = FICHE + "?id=" + numero(application, "ESSAI_DEUX");
        PageRecue premiere = dpe.entrePersonnel("dpe").ouvrir(fiche);
        PageRecue seconde = dpe.ouvrir(fiche);
        enregistrer(dpe, premiere, Map.of("libelle", "La première"));
        PageRecue refus = enregistrer(dpe, seconde, Map.of("libelle", "La seconde"));
        assertThat(refus.code()).isEqualTo(409);
        assertThat(refus.html().text()).contains("entre-temps par Dominique Gestion");
        assertThat(refus.html().getElementById("type:libelle").attr("value")).isEqualTo("La seconde");
        assertThat(application.valeur("select libelle from type_poste where code = 'ESSAI_DEUX'")).contains("La première");
    }

    @Test
    void un_type_ferme_reste_sur_le_poste_qui_le_cite_et_ne_se_copie_pas(Application application, Visiteur dos) {
        creer(application, "ESSAI_FERME", false);
        String id = application.valeur("select min(id) from poste").orElseThrow();
        application.executer("update poste set type_poste_code = 'ESSAI_FERME' where id = " + id);
        try {
            PageRecue fiche = dos.entrePersonnel("dos").ouvrir("/contractuels/poste/fiche?id=" + id);
            assertThat(fiche.html().select("[id='poste:typePoste'] option[selected]").text()).isEqualTo("Essai ESSAI_FERME");
            assertThat(dos.ouvrir("/contractuels/poste/fiche?copie=" + id).html().select("[id='poste:typePoste'] option").eachText())
                    .containsExactly("Choisissez", "Alternant");
        } finally {
            application.executer("update poste set type_poste_code = 'ALTERNANT' where id = " + id);
        }
    }

    @Test
    void une_liste_qui_ne_nomme_aucun_type_est_refusee_quand_alternant_est_ferme(Application application, Visiteur dpe) throws InterruptedException {
        creer(application, "ESSAI_OUVERT", true);
        application.executer("update type_poste set actif = false where code = 'ALTERNANT'");
        PageImport imports = new PageImport(dpe.entrePersonnel("dpe"));
        PageRecue analyse = imports.attendre(imports.deposer("types.csv", ("Numéro;Nom;Prénom;Nom de naissance;Date de naissance;Mail;Diplôme;Type de poste\n"
                + "20269101;SANS;Lise;;07/08/2002;lise@etu.exemple.fr;M1 MEEF;\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(analyse.html().text()).contains("Le type de poste « ALTERNANT » n'existe pas ou n'est plus ouvert.");
        dpe.presser(analyse, "abandonner");
    }

    @Test
    void on_corrige_un_type_sans_souris(Application application, Navigateur dpe) {
        creer(application, "ESSAI_CLAVIER", true);
        dpe.entrerPersonnel("dpe").ouvrir(FICHE + "?id=" + numero(application, "ESSAI_CLAVIER"));
        Clavier clavier = new Clavier(dpe);
        clavier.allerA("input[id='type:heuresService']").taper("4,5").allerA("input[id='type:enregistrer']").taper(Keys.ENTER);
        dpe.attendreTexte("Le type de poste « Essai ESSAI_CLAVIER » est enregistré.");
        assertThat(application.valeur("select heures_service from type_poste where code = 'ESSAI_CLAVIER'")).contains("4.50");
    }

    private static void creer(Application application, String code, boolean ouvert) {
        application.ecrire(em -> em.persist(new TypePoste(code, "Essai " + code, null)));
        application.executer("update type_poste set actif = " + ouvert + " where code = '" + code + "'");
    }

    private static String numero(Application application, String code) {
        return application.valeur("select id from type_poste where code = '" + code + "'").orElseThrow();
    }

    private static PageRecue enregistrer(Visiteur visiteur, PageRecue fiche, Map<String, String> valeurs) {
        Map<String, String> champs = new HashMap<>(Map.of("type:enregistrer", "Enregistrer"));
        valeurs.forEach((champ, valeur) -> champs.put("type:" + champ, valeur));
        return visiteur.soumettre(fiche, "form#type", champs);
    }
}
