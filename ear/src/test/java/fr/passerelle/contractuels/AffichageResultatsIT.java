package fr.passerelle.contractuels;

import static fr.passerelle.contractuels.ResultatsOuverts.ECOLES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SuiteJournal;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Gestion de l'affichage des résultats": complete disciplines only, and what is shown is what was decided when it was switched on. */
@SurApplication
class AffichageResultatsIT {

    private static final String PAGE = "/contractuels/affichage-resultats";

    private String premiere;
    private String seconde;

    @BeforeEach
    void preparer(Application application) {
        ResultatsOuverts.ouvrir(application);
        premiere = ResultatsOuverts.candidature(application, "20260003");
        seconde = ResultatsOuverts.autre(application, premiere);
        ResultatsOuverts.maintenir(application, premiere, true);
        ResultatsOuverts.maintenir(application, seconde, true);
    }

    @AfterEach
    void rendre(Application application) {
        ResultatsOuverts.refermer(application);
    }

    @Test
    void une_discipline_complete_s_affiche_et_ce_qui_change_ensuite_est_a_reafficher(Application application, Navigateur dpe) {
        SuiteJournal journal = application.journal();
        ResultatsOuverts.decider(application, premiere, ECOLES.get(0));
        dpe.entrerPersonnel("dpe").ouvrir(PAGE).attendreTexte("1 sans décision sur 2 maintenus").capturer("incomplete").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("incomplete").sansViolation().surEcran(Ecran.BUREAU);
        dpe.activer("Afficher L0422 - ANGLAIS").attendreTexte("L0422 : candidats sans décision").capturer("sans_decision").sansViolation();
        String nom = application.valeur("select concat(nom, ' ', prenom, ' (', numero, ')') from candidature where id = " + seconde).orElseThrow();
        dpe.activer(nom).attendreTexte("Affectation de ");
        dpe.ouvrir(PAGE + "?affichage=L0422").attendre("input[id='ouvrir:afficher']").click();
        dpe.attendreTexte("n'est pas complète : un candidat maintenu n'a pas de décision");
        assertThat(application.valeur("select count(*) from resultat")).contains("0");

        ResultatsOuverts.decider(application, seconde);
        dpe.ouvrir(PAGE).attendreTexte("Complète (2 maintenus)").activer("Afficher L0422 - ANGLAIS").attendreTexte("Afficher les résultats de L0422 ?").capturer("question")
                .sansViolation();
        dpe.attendre("input[id='ouvrir:afficher']").click();
        dpe.attendreTexte("Déclenché le").capturer("affiche").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("affiche").surEcran(Ecran.BUREAU);
        assertThat(montre(application, premiere)).isEqualTo("AFFECTE " + ECOLES.get(0));
        assertThat(montre(application, seconde)).isEqualTo("AUCUNE ");

        ResultatsOuverts.decider(application, premiere, ECOLES.get(1), ECOLES.get(2));
        dpe.ouvrir(PAGE).attendreTexte("1 à réafficher");
        dpe.activer("1 à réafficher L0422 - ANGLAIS").attendreTexte("L0422 : à réafficher").capturer("ecarts").sansViolation();
        assertThat(montre(application, premiere)).as("l'affichage seul le montre").isEqualTo("AFFECTE " + ECOLES.get(0));
        dpe.ouvrir(PAGE).activer("Arrêter l'affichage L0422 - ANGLAIS").attendreTexte("liront que leurs résultats ne sont pas affichés").capturer("arret")
                .sansViolation();
        dpe.attendre("input[id='arreter:masquer']").click();
        dpe.attendreTexte("ne s'affichent plus");
        dpe.ouvrir(PAGE + "?affichage=L0422").attendre("input[id='ouvrir:afficher']").click();
        dpe.attendreTexte("Les résultats de la discipline L0422 sont affichés.");
        assertThat(dpe.texte()).doesNotContain("1 à réafficher");
        assertThat(montre(application, premiere)).isEqualTo("AFFECTE " + String.join(",", ECOLES.get(1), ECOLES.get(2)));
        assertThat(application.valeur("select count(*) from resultat where candidature_id = " + premiere)).as("l'ancien reste").contains("2");
        assertThat(application.valeur("select count(*) from resultat where candidature_id = " + seconde)).as("inchangé").contains("1");
        assertThat(journal.actes("RESULTATS_%"))
                .isEqualTo("RESULTATS_AFFICHES,RESULTATS_MASQUES,RESULTATS_AFFICHES");
    }

    @Test
    void apres_la_periode_des_resultats_l_affichage_est_refuse(Application application, Visiteur dpe) {
        ResultatsOuverts.decider(application, premiere);
        ResultatsOuverts.decider(application, seconde);
        PageRecue page = dpe.entrePersonnel("dpe").ouvrir(PAGE + "?affichage=L0422");
        application.executer("update campagne set resultats_fin = resultats_debut + interval 1 minute");
        assertThat(dpe.presser(page, "afficher").html().text()).contains("La période des résultats est close depuis le");
        assertThat(application.valeur("select count(*) from resultat")).contains("0");
    }

    @Test
    void avant_la_periode_l_affichage_se_prepare(Application application, Visiteur dpe) {
        application.executer("update campagne set resultats_debut = inscription_fin, resultats_fin = ouverture_fin");
        ResultatsOuverts.decider(application, premiere);
        ResultatsOuverts.decider(application, seconde);
        PageRecue page = dpe.entrePersonnel("dpe").ouvrir(PAGE + "?affichage=L0422");
        assertThat(dpe.presser(page, "afficher").html().text()).contains("sont affichés");
    }

    private static String montre(Application application, String candidature) {
        return application.valeur("select concat(x.sort, ' ', coalesce(group_concat(p.uai order by p.uai), '')) from resultat x "
                + "left join resultat_poste p on p.resultat_id = x.id where x.remplace_le is null and x.candidature_id = " + candidature
                + " group by x.id").orElseThrow();
    }
}
