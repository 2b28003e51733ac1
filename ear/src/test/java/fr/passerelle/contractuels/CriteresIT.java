package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** "Critères de priorité": put in order with the keyboard or the mouse, settled by who manages every discipline. */
@SurApplication
class CriteresIT {

    private static final String PAGE = "/contractuels/proposition/criteres";
    private static final String ORDRE = "select criteres from priorites_campagne";

    @AfterEach
    void rendre(Application application) {
        Propositions.rendre(application);
    }

    @Test
    void la_dpe_met_les_criteres_dans_son_ordre_au_clavier_puis_a_la_souris(Application application, Navigateur dpe) {
        dpe.entrerPersonnel("dpe").ouvrir(PAGE).attendreTexte("Toujours en dernier : le numéro tiré").capturer().sansViolation().surEcran(Ecran.TELEPHONE)
                .capturer().sansViolation().surEcran(Ecran.BUREAU);
        String graine = application.valeur("select graine from priorites_campagne").orElseThrow();
        List<String> avant = ordre(dpe);
        WebElement monter = dpe.attendre(".ordre-element:nth-child(3) .ordre-monter");
        monter.sendKeys(Keys.ENTER);
        dpe.attendreQue("le troisième est monté", () -> ordre(dpe).get(1).equals(avant.get(2)));
        assertThat(dpe.pilote().switchTo().activeElement().getDomAttribute("class")).contains("ordre-monter");
        dpe.pilote().switchTo().activeElement().sendKeys(Keys.ENTER);
        dpe.attendreQue("encore le même", () -> ordre(dpe).get(0).equals(avant.get(2)));
        dpe.script("placer([{name: 'cle', value: 'MENTION'}, {name: 'place', value: 1}])");
        dpe.attendreQue("la souris l'a posé", () -> ordre(dpe).get(1).equals("MENTION"));
        dpe.attendre(".ordre-element[data-cle='BOE'] .ordre-retirer").click();
        dpe.attendreTexte("Critères qui ne comptent pas").attendreTexte("Vos changements ne sont pas encore enregistrés.").capturer("modifies").sansViolation();
        dpe.remplir("Tranches de distance (km)", "30 ; 60");
        dpe.activer("Tirer une autre graine").attendreQue("une autre graine", () -> !dpe.champ("Graine du tirage").getDomProperty("value").equals(graine));
        String tiree = dpe.champ("Graine du tirage").getDomProperty("value");
        dpe.activer("Enregistrer").attendreTexte("Les critères de priorité sont enregistrés.").attendreTexte("par Dominique Gestion.");
        assertThat(application.valeur(ORDRE)).contains("AVIS,MENTION,SITUATION_FAMILIALE,DISTANCE");
        assertThat(application.valeur("select concat(tranches, ' ', graine) from priorites_campagne")).contains("30, 60 " + tiree);
        assertThat(application.valeur("select precisions from journal where acte = 'PRIORITES_REGLEES' order by id desc limit 1").orElse(""))
                .contains("graine=" + tiree);
        dpe.attendre(".ordre-element[data-cle='BOE'] a.bouton").click();
        dpe.attendreQue("il compte de nouveau", () -> ordre(dpe).size() == 5 && ordre(dpe).get(4).equals("BOE"));
    }

    private static List<String> ordre(Navigateur dpe) {
        return dpe.pilote().findElements(By.cssSelector("ol.ordre .ordre-element")).stream().map(e -> e.getDomAttribute("data-cle")).toList();
    }

    @Test
    void une_saisie_illisible_est_dite_pres_de_son_champ_et_ne_change_rien(Application application, Visiteur dpe) {
        PageRecue page = dpe.entrePersonnel("dpe").ouvrir(PAGE);
        String avant = application.valeur("select concat_ws(' ', tranches, graine, version) from priorites_campagne").orElseThrow();
        PageRecue tranches = dpe.presser(page, "enregistrer", Map.of("tranches", "40, 20"));
        assertThat(tranches.html().select(".champ:has([id='criteres:tranches']) .champ-erreur").text()).contains("dans l'ordre croissant");
        PageRecue graine = dpe.presser(tranches, "enregistrer", Map.of("tranches", "20", "graine", "é"));
        assertThat(graine.html().select(".champ:has([id='criteres:graine']) .champ-erreur").text()).contains("lettres sans accent");
        assertThat(application.valeur("select concat_ws(' ', tranches, graine, version) from priorites_campagne")).contains(avant);
    }

    @Test
    void deux_gestionnaires_reglent_les_criteres_et_le_second_sait_qui_et_quand(Application application, Visiteur dpe) {
        PageRecue page = dpe.entrePersonnel("dpe").ouvrir(PAGE);
        dpe.presser(dpe.ouvrir(PAGE), "enregistrer", Map.of("tranches", "50"));
        PageRecue refus = dpe.presser(page, "enregistrer", Map.of("tranches", "70"));
        assertThat(refus.code()).isEqualTo(409);
        assertThat(refus.html().text()).contains("entre-temps par Dominique Gestion");
        assertThat(application.valeur("select tranches from priorites_campagne")).contains("50");
    }

    @Test
    void qui_ne_gere_qu_une_discipline_les_lit_et_ne_les_change_pas(Application application, Visiteur dpe) {
        PageRecue ouverte = dpe.entrePersonnel("dpe").ouvrir(PAGE);
        Visiteur anglais = Propositions.embaucher(application, Profil.DPE, Perimetre.discipline("L0422"));
        PageRecue page = anglais.ouvrir(PAGE);
        assertThat(page.html().text()).contains("seul un gestionnaire de toutes les disciplines");
        assertThat(page.html().select("#criteres input[type=submit], .ordre-monter")).isEmpty();
        assertThat(ouverte.html().select("[id='criteres:enregistrer']")).hasSize(1);
    }

    @Test
    void une_nouvelle_campagne_reprend_les_criteres_de_la_derniere_avec_une_graine_a_elle(Application application, Visiteur dpe) {
        dpe.entrePersonnel("dpe").ouvrir(PAGE);
        application.executer("update priorites_campagne set criteres = 'MENTION,AVIS', tranches = '33', ecarter_defavorables = false");
        String graine = application.valeur("select graine from priorites_campagne").orElseThrow();
        PageRecue nouvelle = dpe.ouvrir("/contractuels/campagne/fiche");
        assertThat(dpe.soumettre(nouvelle, "form#campagne", Map.of("campagne:enregistrer", "oui")).texte()).contains("est ouverte");
        try {
            assertThat(application.valeur("select concat_ws(' ', x.criteres, x.tranches, x.ecarter_defavorables) from priorites_campagne x join campagne c "
                    + "on c.id = x.campagne_id order by c.annee desc limit 1")).contains("MENTION,AVIS 33 0");
            assertThat(application.valeur("select graine from priorites_campagne x join campagne c on c.id = x.campagne_id order by c.annee desc limit 1"))
                    .isPresent().get().isNotEqualTo(graine);
        } finally {
            Propositions.rendre(application);
            application.executer("delete from campagne where annee = (select * from (select max(annee) from campagne) c)");
        }
    }
}
