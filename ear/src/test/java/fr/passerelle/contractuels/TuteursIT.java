package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Administration;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SuiteJournal;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import fr.passerelle.noyau.Reglage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** "Saisie des tuteurs": found in the directory, added, taken out, by inspectors in their disciplines and by the DPE. */
@SurApplication
class TuteursIT {

    private static final String LISTE = "/contractuels/tuteur/liste";
    private static final String ANGLAIS = LISTE + "?discipline=L0422&type=ALTERNANT";
    private static final String FICHE = "/contractuels/tuteur/fiche?id=";

    @AfterEach
    void rendre(Application application) {
        application.executer("delete from tuteur where id > 0");
    }

    private static String poste(Application application, String discipline) {
        return application.valeur("select id from poste where discipline_code = '" + discipline + "' and supprime = false order by uai, id limit 1").orElseThrow();
    }

    @Test
    void l_inspecteur_trouve_ajoute_et_retire_des_tuteurs(Application application, Navigateur ipr) {
        String identifiant = application.valeur("select identifiant from poste where id = " + poste(application, "L0422")).orElseThrow();
        SuiteJournal journal = application.journal();
        ipr.entrerPersonnel("ipr.anglais").capturer("ipr").sansViolation().activer("Gestion des tuteurs").attendreTexte("Afficher la liste des postes")
                .sansViolation();
        ipr.ouvrir(ANGLAIS).attendreTexte("La fonction liée à cette discipline est : ENS").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
        assertThat(ipr.texte()).containsIgnoringCase("Capacités d'accueil").containsIgnoringCase("Différence Implantation - Estimation");
        ipr.activer("Tuteurs du poste " + identifiant).attendreTexte("Ce poste n'a pas encore de tuteur.").sansViolation();

        ipr.remplir("Entrer un nom", "prevot").attendreTexte("2 personnes trouvées.").capturer("trouvees").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("trouvees").sansViolation().surEcran(Ecran.BUREAU);
        assertThat(ipr.texte()).contains("Collège Pasteur, Montbard");
        ipr.activer("Ajouter Élodie Prévôt").attendreTexte("Élodie Prévôt est tuteur du poste " + identifiant + ".");
        ipr.remplir("Entrer un nom", "PRÉVÔT").attendreTexte("déjà tuteur").capturer("deja").sansViolation();
        ipr.attendre("input[aria-label='Ajouter Corentin Prevot']").sendKeys(Keys.ENTER);
        ipr.attendreTexte("Corentin Prevot est tuteur du poste").capturer("deux").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("deux").sansViolation().surEcran(Ecran.BUREAU);

        ipr.activer("Retour à la liste").attendreTexte("Corentin Prevot, Élodie Prévôt").capturer("tuteurs").sansViolation();
        assertThat(ipr.pilote().getCurrentUrl()).endsWith("discipline=L0422&type=ALTERNANT");
        ipr.activer("Tuteurs du poste " + identifiant).activer("Retirer Élodie Prévôt")
                .attendreTexte("Retirer Élodie Prévôt des tuteurs du poste " + identifiant + " ?").capturer("question").sansViolation();
        ipr.attendre("input[id='fin:retirer']").click();
        ipr.attendreTexte("Élodie Prévôt n'est plus tuteur du poste " + identifiant + ".").capturer("historique").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("historique").sansViolation().surEcran(Ecran.BUREAU);
        assertThat(ipr.pilote().findElement(By.cssSelector("#tuteurs .personnes")).getText()).contains("Corentin Prevot").doesNotContain("Élodie");
        assertThat(ipr.pilote().findElement(By.cssSelector(".tableau")).getText()).containsPattern("Élodie Prévôt .* par Maxence Inspecteur .* par Maxence Inspecteur");
        assertThat(journal.actes("TUTEUR%"))
                .isEqualTo("TUTEUR_AJOUTE,TUTEUR_AJOUTE,TUTEUR_RETIRE");
    }

    @Test
    void sans_script_le_bouton_cherche(Application application, Visiteur ipr) {
        PageRecue fiche = ipr.entrePersonnel("ipr.anglais").ouvrir(FICHE + poste(application, "L0422"));
        PageRecue trouvees = chercher(ipr, fiche, "jerome lecointre");
        assertThat(trouvees.html().select("[id='recherche:trouvees'] li").text()).contains("Jérôme Lecointre", "Carnot, Dijon");
        assertThat(ajouter(ipr, trouvees).html().text()).contains("Jérôme Lecointre est tuteur du poste");
        assertThat(application.valeur("select concat(uid, ' ', lieu) from tuteur where id > 0")).contains("jlecointre Lycée général et technologique Carnot, Dijon");
        assertThat(chercher(ipr, fiche, "x").html().text()).contains("Entrez au moins deux lettres.");
        assertThat(chercher(ipr, fiche, "personne de ce nom").html().text()).contains("L'annuaire ne connaît personne sous ce nom.");
    }

    @Test
    void la_meme_personne_n_est_pas_deux_fois_tuteur_du_meme_poste(Application application, Visiteur ipr) {
        String fiche = FICHE + poste(application, "L0422");
        PageRecue premiere = chercher(ipr.entrePersonnel("ipr.anglais"), ipr.ouvrir(fiche), "garcon");
        PageRecue seconde = chercher(ipr, ipr.ouvrir(fiche), "garçon");
        ajouter(ipr, premiere);
        assertThat(ajouter(ipr, seconde).html().text()).contains("Anaïs Garçon est déjà tuteur de ce poste, depuis le").contains("ajout par Maxence Inspecteur");
        assertThat(application.valeur("select count(*) from tuteur where id > 0")).contains("1");
    }

    @Test
    void le_second_qui_retire_apprend_qui_l_a_fait(Application application, Visiteur ipr, Navigateur dpe) {
        String fiche = FICHE + poste(application, "L0422");
        ajouter(ipr.entrePersonnel("ipr.anglais"), chercher(ipr, ipr.ouvrir(fiche), "roussel"));
        String question = fiche + "&retrait=" + application.valeur("select id from tuteur where id > 0").orElseThrow();
        PageRecue ouverte = ipr.ouvrir(question);
        dpe.entrerPersonnel("dpe").ouvrir(question).attendre("input[id='fin:retirer']").click();
        dpe.attendreTexte("Maïlys Roussel n'est plus tuteur du poste");
        PageRecue refus = ipr.soumettre(ouverte, "form#fin", Map.of("fin:retirer", "Retirer ce tuteur"));
        assertThat(refus.html().text()).contains("entre-temps par Dominique Gestion");
    }

    @Test
    void un_annuaire_qui_ne_repond_pas_se_dit_et_rien_n_est_perdu(Application application, Visiteur ipr) {
        String adresse = FICHE + poste(application, "L0422");
        PageRecue fiche = ipr.entrePersonnel("ipr.anglais").ouvrir(adresse);
        PageRecue trouvees = chercher(ipr, ipr.ouvrir(adresse), "lecointre");
        PageRecue refus;
        try (Administration.Change coupe = application.administration().regler(Map.of(Reglage.LDAP_URL, "ldap://127.0.0.1:9"))) {
            PageRecue sourd = chercher(ipr, fiche, "prevot");
            assertThat(sourd.html().select(".messages, main").text()).contains("L'annuaire ne répond pas.");
            assertThat(sourd.html().getElementById("recherche:mot").val()).isEqualTo("prevot");
            refus = ajouter(ipr, trouvees);
            assertThat(refus.html().select("[id='recherche:trouvees'] li").text()).contains("Jérôme Lecointre");
            assertThat(application.valeur("select count(*) from tuteur where id > 0")).contains("0");
        }
        assertThat(ajouter(ipr, refus).html().text()).contains("Jérôme Lecointre est tuteur du poste");
    }

    @Test
    void hors_de_la_gestion_les_tuteurs_se_lisent_seulement(Application application, Visiteur ipr) {
        String adresse = FICHE + poste(application, "L0422");
        PageRecue trouvees = chercher(ipr.entrePersonnel("ipr.anglais"), ipr.ouvrir(adresse), "lecointre");
        String fin = application.valeur("select gestion_fin from campagne").orElseThrow();
        application.executer("update campagne set gestion_fin = gestion_debut + interval 1 hour");
        try {
            PageRecue fermee = ipr.ouvrir(adresse);
            assertThat(fermee.html().text()).contains("vous pouvez seulement consulter");
            assertThat(fermee.html().select("form#recherche")).isEmpty();
            assertThat(ajouter(ipr, trouvees).html().text()).contains("vous pouvez seulement consulter");
            assertThat(application.valeur("select count(*) from tuteur where id > 0")).contains("0");
        } finally {
            application.executer("update campagne set gestion_fin = '" + fin + "'");
        }
    }

    @Test
    void l_inspecteur_n_a_que_ses_disciplines_la_dpe_les_a_toutes(Application application, Visiteur ipr) {
        PageRecue liste = ipr.entrePersonnel("ipr.anglais").ouvrir(LISTE);
        assertThat(liste.html().select("#choix-discipline option").eachAttr("value")).containsExactly("", "L0421", "L0422");
        assertThat(liste.html().text()).contains(compter(application, "discipline_code in ('L0421', 'L0422')") + " postes");
        for (String adresse : List.of(LISTE + "?discipline=E0030", LISTE + "?discipline=E0030&type=ALTERNANT", FICHE + poste(application, "E0030"))) {
            assertThat(ipr.ouvrir(adresse).code()).as(adresse).isEqualTo(403);
        }
        PageRecue dpe = new Visiteur(application.adresse()).entrePersonnel("dpe").ouvrir(LISTE);
        assertThat(dpe.html().text()).contains(compter(application, "true") + " postes");
        assertThat(dpe.html().select("#choix-discipline option").eachAttr("value")).contains("E0030", "L0422");
        assertThat(dpe.html().select("nav a[href$='/contractuels/tuteur/liste']")).isNotEmpty();
    }

    @Test
    void la_liste_se_restreint_aux_postes_sans_tuteur_et_s_exporte_avec_les_tuteurs(Application application, Visiteur ipr) {
        ajouter(ipr.entrePersonnel("ipr.anglais"), chercher(ipr, ipr.ouvrir(FICHE + poste(application, "L0422")), "elodie"));
        String libres = compter(application, "discipline_code = 'L0422' and id not in (select poste_id from tuteur where retire_le is null)");
        assertThat(ipr.ouvrir(ANGLAIS + "&sansTuteur=true").html().text()).contains(libres + " postes");
        assertThat(libres).isNotEqualTo(compter(application, "discipline_code = 'L0422'"));
        String csv = ipr.presser(ipr.ouvrir(ANGLAIS), "csv").texte();
        assertThat(csv.lines().findFirst().orElseThrow()).contains("Tuteur(s)");
        assertThat(csv).contains("Élodie Prévôt").doesNotContain("coût");
    }

    private static String compter(Application application, String condition) {
        return application.valeur("select count(*) from poste where supprime = false and " + condition).orElseThrow();
    }

    private static PageRecue chercher(Visiteur visiteur, PageRecue fiche, String mots) {
        return visiteur.presser(fiche, "chercher", Map.of("mot", mots));
    }

    /** Presses "Ajouter" beside the first person found. */
    private static PageRecue ajouter(Visiteur visiteur, PageRecue trouvees) {
        return visiteur.presser(trouvees, "ajouter");
    }
}
