package fr.passerelle.contractuels;

import static fr.passerelle.contractuels.ResultatsOuverts.ECOLES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.demo.MessageRecu;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Envois des résultats": read before they leave, once, to whom they concern, and counted afterwards. */
@SurApplication
class EnvoisResultatsIT {

    private static final String FICHE = "/contractuels/envoi-%s/fiche?discipline=L0422";
    private static final String ALTERNANTS = FICHE.formatted("alternants");
    private static final String PERDIR = FICHE.formatted("perdir");
    private static final String INSPECTEURS = FICHE.formatted("inspecteurs");
    private static final String COURRIEL = "20260003@etu.exemple.fr";

    private String premiere;
    private String seconde;

    @BeforeEach
    void preparer(Application application) {
        ResultatsOuverts.ouvrir(application);
        premiere = ResultatsOuverts.candidature(application, "20260003");
        seconde = ResultatsOuverts.autre(application, premiere);
        for (String candidature : List.of(premiere, seconde)) {
            ResultatsOuverts.maintenir(application, candidature, true);
        }
        ResultatsOuverts.decider(application, premiere, ECOLES.get(0));
        ResultatsOuverts.decider(application, seconde);
        application.executer("insert into tuteur (id, version, poste_id, uid, nom, prenom, ajoute_par, ajoute_le) select -77, 1, poste_id, 'alix', "
                + "'GUIDE', 'Alix', 'essai', now() from affectation where decision_id = -" + premiere);
    }

    @AfterEach
    void rendre(Application application) {
        application.executer("delete from tuteur where id = -77");
        application.executer("delete from envoi_resultats");
        application.executer("delete from courriel where type like 'contractuels-resultats%'");
        ResultatsOuverts.refermer(application);
    }

    @Test
    void la_dpe_relit_envoie_aux_alternants_et_lit_ce_que_l_envoi_est_devenu(Application application, Navigateur dpe) throws Exception {
        dpe.entrerPersonnel("dpe").ouvrir("/contractuels/envoi-alternants/liste").attendreTexte("Envois des résultats aux alternants").capturer("jamais")
                .sansViolation();
        dpe.activer("Préparer l'envoi L0422 - ANGLAIS").attendreTexte("Les résultats de cette discipline ne sont pas affichés").capturer("non_affiches")
                .sansViolation();
        assertThat(dpe.texte()).doesNotContain("Envoyer 2 courriels");

        afficher(application);
        dpe.ouvrir(ALTERNANTS).attendreTexte("Destinataires (2)").capturer("apercu").sansViolation().surEcran(Ecran.TELEPHONE).capturer("apercu")
                .sansViolation().surEcran(Ecran.BUREAU);
        assertThat(dpe.texte()).contains(COURRIEL, "Vos résultats d'affectation sont disponibles", "Je consulte mes résultats");
        dpe.activer("Envoyer 2 courriels").attendreTexte("Un courriel parti ne se rattrape pas").capturer("question").sansViolation();
        dpe.attendre("dialog[open] input[id='envoi:envoyer']").click();
        dpe.attendreTexte("2 courriels sont remis à l'envoi.").attendreTexte("Envoi des résultats fait le");
        assertThat(recu(application, COURRIEL).texte()).contains("Sans réponse de votre part, la proposition sera annulée");
        assertThat(application.valeur("select count(*) from journal where acte = 'RESULTATS_ENVOYES' and precisions like '%courriels=2%' and precisions like '%L0422%'")).contains("1");

        application.executer("update courriel set etat = 'REVENU' where type = 'contractuels-resultats' and destinataire = '" + COURRIEL + "'");
        dpe.ouvrir("/contractuels/envoi-alternants/liste").attendreTexte("1 parti sur 2").attendreTexte("1 revenu").capturer("fait").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("fait").sansViolation().surEcran(Ecran.BUREAU);
        assertThat(application.valeur("select concat_ws(' ', ecrits, revenus, sans_adresse) from suivi_envoi")).contains("2 1 0");
    }

    @Test
    void deux_gestionnaires_envoient_et_rien_ne_part_deux_fois(Application application, Visiteur dpe) {
        afficher(application);
        PageRecue vue = dpe.entrePersonnel("dpe").ouvrir(ALTERNANTS);
        dpe.presser(dpe.ouvrir(ALTERNANTS), "envoyer");
        PageRecue refus = dpe.presser(vue, "envoyer");
        assertThat(refus.code()).isEqualTo(409);
        assertThat(refus.html().text()).contains("Cet envoi a été fait le", "par Dominique Gestion");
        assertThat(envois(application)).isEqualTo("1");

        PageRecue relue = dpe.ouvrir(ALTERNANTS);
        assertThat(relue.html().text()).contains("Envoi des résultats fait le", "remet un courriel à chaque destinataire");
        dpe.presser(relue, "envoyer");
        assertThat(envois(application)).as("de nouveau, exprès").isEqualTo("2");
        assertThat(application.valeur("select count(*) from courriel where type = 'contractuels-resultats'")).contains("4");
    }

    @Test
    void un_affichage_arrete_entre_temps_n_envoie_rien(Application application, Visiteur dpe) {
        afficher(application);
        PageRecue vue = dpe.entrePersonnel("dpe").ouvrir(ALTERNANTS);
        application.executer("update discipline_campagne set resultats_le = null, resultats_par = null");
        assertThat(dpe.presser(vue, "envoyer").html().text()).contains("ne sont pas affichés : affichez-les avant de les envoyer");
        assertThat(envois(application)).isEqualTo("0");
    }

    @Test
    void le_chef_d_etablissement_apprend_qui_vient_avec_son_tuteur_et_l_inspecteur_qui_va_ou(Application application, Navigateur dpe) throws Exception {
        afficher(application);
        String nom = application.valeur("select concat(nom, ' ', prenom) from candidature where id = " + premiere).orElseThrow();
        dpe.entrerPersonnel("dpe").ouvrir(PERDIR).attendreTexte("Destinataires (1)").capturer("perdir").sansViolation();
        dpe.activer("Envoyer 1 courriel").attendre("dialog[open] input[id='envoi:envoyer']").click();
        dpe.attendreTexte("1 courriel est remis à l'envoi.");
        String recu = recu(application, "ce." + ECOLES.get(0).toLowerCase() + "@etablissements.exemple.fr").texte().replace("\r\n", "\n");
        assertThat(recu).contains("- " + nom + " (", COURRIEL, "n'a pas encore répondu ; tuteur : Alix GUIDE");

        // Other tests may have engaged inspectors of everything.
        String adresse = application.valeur("select courriel from compte where identifiant = 'ipr.anglais'").orElseThrow();
        dpe.ouvrir(INSPECTEURS).attendreTexte(adresse).capturer("inspecteurs").sansViolation().attendre("#demander").click();
        dpe.attendre("dialog[open] input[id='envoi:envoyer']").click();
        dpe.attendreTexte("à l'envoi.");
        assertThat(recu(application, adresse).texte()).contains("- " + nom + " : ", "Alix GUIDE");
    }

    @Test
    void qui_a_refuse_n_est_plus_annonce_et_une_ecole_sans_adresse_se_dit(Application application, Visiteur dpe) {
        ResultatsOuverts.decider(application, seconde, ECOLES.get(1));
        afficher(application);
        application.executer("insert into reponse (id, version, candidature_id, resultat_id, sort, moment, motif, recontact) select -1, 1, candidature_id, id, "
                + "'REFUSE', now(), '90', false from resultat where candidature_id = " + premiere);
        String page = dpe.entrePersonnel("dpe").ouvrir(PERDIR).html().text();
        assertThat(page).contains("Destinataires (1)", "ce." + ECOLES.get(1).toLowerCase()).doesNotContain("ce." + ECOLES.get(0).toLowerCase());
        application.executer("update etablissement set courriel = 'direction@exemple.fr' where uai = '" + ECOLES.get(1) + "'");
        assertThat(dpe.ouvrir(PERDIR).html().text()).contains("direction@exemple.fr");
        application.executer("update etablissement set courriel = null where uai = '" + ECOLES.get(1) + "'");
    }

    private static void afficher(Application application) {
        Visiteur dpe = new Visiteur(application.adresse()).entrePersonnel("dpe");
        assertThat(dpe.presser(dpe.ouvrir("/contractuels/affichage-resultats?affichage=L0422"), "afficher").html().text()).contains("sont affichés");
    }

    private static String envois(Application application) {
        return application.valeur("select count(*) from envoi_resultats").orElseThrow();
    }

    private static MessageRecu recu(Application application, String adresse) throws InterruptedException {
        for (int essai = 0; essai < 160; essai++) {
            List<MessageRecu> recus = application.courriels(adresse);
            if (!recus.isEmpty() && (recus.get(0).sujet().contains("Contractuels alternants en") || recus.get(0).sujet().contains("Vos résultats"))) {
                return recus.get(0);
            }
            Thread.sleep(250);
        }
        throw new AssertionError("rien n'est arrivé à " + adresse);
    }
}
