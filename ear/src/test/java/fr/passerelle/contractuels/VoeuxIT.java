package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SuiteJournal;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From the closing of the posts to the wishes: who may do what, when, and what is kept. */
@SurApplication
class VoeuxIT {

    private static final String NUMERO = "20260003";
    private static final String COURRIEL = "20260003@etu.exemple.fr";
    private static final String PAGE = "/candidat/voeux";
    private static final String POSTES = "/contractuels/poste/liste?discipline=L0422&type=ALTERNANT";
    private static final String AFFICHAGE = "/contractuels/affichage-voeux";

    @BeforeEach
    void ouvrirLaPeriode(Application application) {
        VoeuxOuverts.ouvrir(application);
    }

    @AfterEach
    void rendre(Application application) {
        VoeuxOuverts.refermer(application);
    }

    @Test
    void la_dpe_affiche_les_voeux_quand_la_dos_a_clos_les_postes(Application application, Navigateur navigateur) {
        SuiteJournal journal = application.journal();
        navigateur.entrerPersonnel("dpe").ouvrir(AFFICHAGE).attendreTexte("L0422 - ANGLAIS").capturer().sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer().sansViolation().surEcran(Ecran.BUREAU);
        navigateur.activer("Afficher L0422 - ANGLAIS").attendreTexte("Afficher la saisie des vœux pour L0422 ?").capturer("question").sansViolation();
        navigateur.attendre("input[id='ouvrir:afficher']").click();
        navigateur.attendreTexte("La saisie des postes de cette discipline n'est pas close");
        assertThat(application.valeur("select count(*) from discipline_campagne")).contains("0");

        navigateur.entrerPersonnel("dos").ouvrir(POSTES).activer("Clore la saisie des postes").attendreTexte("Clore la saisie des postes de la discipline L0422 ?")
                .capturer("clore").sansViolation();
        navigateur.attendre("input[id='cloture:confirmer']").click();
        navigateur.attendreTexte("La saisie des postes de la discipline L0422 est close.").capturer("close").sansViolation();
        assertThat(navigateur.texte()).doesNotContain("Créer un poste");
        navigateur.attendre("#postes_liste tbody a.ouvre").click();
        navigateur.attendreTexte("a été close le");
        assertThat(navigateur.pilote().findElements(By.cssSelector("input[id='poste:enregistrer']"))).isEmpty();

        navigateur.entrerPersonnel("dpe").ouvrir(AFFICHAGE + "?affichage=L0422").attendre("input[id='ouvrir:afficher']").click();
        navigateur.attendreTexte("Affichage de la saisie des vœux déclenché le")
                .capturer("affiche").sansViolation();
        navigateur.entrerPersonnel("dos").ouvrir(POSTES).activer("Rouvrir la saisie des postes").attendreTexte("la DPE doit d'abord l'arrêter");
        navigateur.entrerPersonnel("dpe").ouvrir(AFFICHAGE).activer("Arrêter l'affichage L0422 - ANGLAIS")
                .attendreTexte("Arrêter l'affichage de la saisie des vœux pour L0422 ?").sansViolation();
        navigateur.attendre("input[id='arreter:masquer']").click();
        navigateur.attendreTexte("ne s'affiche plus");
        navigateur.entrerPersonnel("dos").ouvrir(POSTES).activer("Rouvrir la saisie des postes").attendreTexte("est rouverte");
        assertThat(journal.actes("POSTES_CLOS", "POSTES_ROUVERTS", "VOEUX_AFFICHES", "VOEUX_MASQUES"))
                .isEqualTo("POSTES_CLOS,VOEUX_AFFICHES,VOEUX_MASQUES,POSTES_ROUVERTS");
    }

    @Test
    void le_candidat_maintient_classe_et_recoit_sa_liste(Application application, Navigateur candidat) {
        VoeuxOuverts.afficher(application);
        SuiteJournal journal = application.journal();
        Candidat.entrer(candidat, NUMERO, "Demo-2026!");
        candidat.attendreTexte("La saisie des vœux est ouverte.").capturer("voeux").sansViolation().activer("Saisir mes vœux")
                .attendreTexte("Souhaitez-vous maintenir votre candidature").capturer("question").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("question").sansViolation().surEcran(Ecran.BUREAU);
        candidat.activer("Oui, je maintiens ma candidature").attendreTexte("Votre candidature est maintenue").capturer("vide").sansViolation();

        candidat.remplir("Rechercher", "montbard").attendreQue("un seul lieu reste", () -> lieux(candidat).size() <= 3);
        candidat.champ("Rechercher").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
        candidat.attendreQue("tous reviennent", () -> lieux(candidat).size() > 20);
        ajouter(candidat, 0, 1);
        ajouter(candidat, 1, 2);
        ajouter(candidat, 2, 3);
        candidat.attendreTexte("Vos changements ne sont pas encore enregistrés.").capturer("choisis").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("choisis").sansViolation().surEcran(Ecran.BUREAU);
        List<String> choisis = ordre(candidat);

        WebElement monter = candidat.attendre(".ordre-element:nth-child(3) .ordre-monter");
        monter.sendKeys(Keys.ENTER);
        candidat.attendreQue("le troisième est monté", () -> ordre(candidat).equals(List.of(choisis.get(0), choisis.get(2), choisis.get(1))));
        assertThat(candidat.pilote().switchTo().activeElement().getDomAttribute("class")).contains("ordre-monter");
        candidat.activer("Enregistrer mes vœux").attendreTexte("Vos vœux sont enregistrés.").capturer("enregistres").sansViolation();

        assertThat(application.valeur("select group_concat(uai order by rang separator ' ') from voeu"))
                .contains(String.join(" ", choisis.get(0), choisis.get(2), choisis.get(1)));
        String texte = Candidat.courriels(application, COURRIEL, "Vos vœux").get(0).texte();
        assertThat(texte).containsPattern("\\d\\d : .+ - \\w+ .+ : 1\\s+\\d\\d : .+ : 2\\s+\\d\\d : .+ : 3").contains("Saisie validée le");
        assertThat(journal.actes("MAINTIEN_REPONDU", "VOEUX_ENREGISTRES")).isEqualTo("MAINTIEN_REPONDU,VOEUX_ENREGISTRES");
    }

    @Test
    void un_voeu_se_glisse_et_se_retire(Application application, Navigateur candidat) {
        VoeuxOuverts.afficher(application);
        VoeuxOuverts.maintenir(application, NUMERO, "0210015C", "0210029T", "0210038C");
        Candidat.entrer(candidat, NUMERO, "Demo-2026!");
        candidat.ouvrir(PAGE).attendreTexte("3 vœux sur 5 au plus.");
        candidat.script("placer([{name: 'cle', value: '0210038C'}, {name: 'place', value: 0}])");
        candidat.attendreQue("glissé en tête", () -> ordre(candidat).equals(List.of("0210038C", "0210015C", "0210029T")));
        candidat.attendre(".ordre-element:nth-child(2) .ordre-retirer").click();
        candidat.attendreQue("retiré", () -> ordre(candidat).equals(List.of("0210038C", "0210029T")));
        candidat.activer("Enregistrer mes vœux").attendreTexte("Vos vœux sont enregistrés.");
        assertThat(application.valeur("select group_concat(uai order by rang separator ' ') from voeu")).contains("0210038C 0210029T");
    }

    @Test
    void ne_pas_maintenir_se_confirme_et_se_reprend(Application application, Navigateur candidat) {
        VoeuxOuverts.afficher(application);
        Candidat.entrer(candidat, NUMERO, "Demo-2026!");
        candidat.ouvrir(PAGE).activer("Non, je ne souhaite pas maintenir ma candidature").attendreTexte("Ne plus maintenir votre candidature ?")
                .capturer("abandon").sansViolation();
        candidat.attendre("input[id='maintien:non']").click();
        candidat.attendreTexte("Vous ne maintenez pas votre candidature").sansViolation();
        assertThat(application.valeur("select maintien from feuille_voeux")).contains("0");
        candidat.activer("Oui, je maintiens ma candidature").attendreTexte("Votre candidature est maintenue");
        assertThat(application.valeur("select maintien from feuille_voeux")).contains("1");
    }

    @Test
    void dans_une_discipline_qui_n_est_pas_affichee_le_message_le_dit(Application application, Visiteur candidat) {
        PageRecue page = candidat.entreCandidat(NUMERO).ouvrir(PAGE);
        assertThat(page.html().text()).contains("La saisie des vœux pour votre discipline n'est pas encore ouverte.");
        assertThat(page.html().select("input[type=submit]")).isEmpty();
    }

    @Test
    void a_la_fermeture_l_enregistrement_est_refuse_et_ce_qui_etait_enregistre_reste(Application application, Visiteur candidat) {
        VoeuxOuverts.afficher(application);
        VoeuxOuverts.maintenir(application, NUMERO, "0210015C", "0210029T");
        PageRecue ouverte = candidat.entreCandidat(NUMERO).ouvrir(PAGE);
        Candidat.executer(application, "update campagne set voeux_fin = date_add(voeux_debut, interval 1 minute)");
        PageRecue refus = candidat.soumettre(ouverte, "form#voeux", Map.of("voeux:enregistrer", "Enregistrer mes vœux"));
        assertThat(refus.html().text()).contains("La saisie des vœux a été close le");
        assertThat(application.valeur("select group_concat(uai order by rang separator ' ') from voeu")).contains("0210015C 0210029T");
        assertThat(candidat.ouvrir(PAGE).html().text()).contains("La saisie des vœux a été close le", "sont enregistrés");
    }

    @Test
    void la_seconde_fenetre_est_prevenue(Application application, Visiteur candidat) {
        VoeuxOuverts.afficher(application);
        VoeuxOuverts.maintenir(application, NUMERO, "0210015C", "0210029T");
        PageRecue premiere = candidat.entreCandidat(NUMERO).ouvrir(PAGE);
        PageRecue seconde = candidat.ouvrir(PAGE);
        candidat.soumettre(premiere, "form#voeux", Map.of("voeux:enregistrer", "Enregistrer mes vœux"));
        PageRecue refus = candidat.soumettre(seconde, "form#voeux", Map.of("voeux:enregistrer", "Enregistrer mes vœux"));
        assertThat(refus.html().text()).contains("Vous avez enregistré une réponse ou des vœux ailleurs le");
        PageRecue voulu = candidat.soumettre(refus, "form#voeux", Map.of("voeux:enregistrer", "Enregistrer mes vœux"));
        assertThat(voulu.html().text()).contains("Vos vœux sont enregistrés.");
    }

    @Test
    void un_etablissement_sans_poste_est_refuse(Application application, Visiteur candidat) {
        VoeuxOuverts.afficher(application);
        VoeuxOuverts.maintenir(application, NUMERO, "0210015C");
        Candidat.executer(application, "update poste set supprime = true where uai = '0210015C' and discipline_code = 'L0422'");
        try {
            PageRecue page = candidat.entreCandidat(NUMERO).ouvrir(PAGE);
            assertThat(page.html().text()).contains("Cet établissement ne propose plus de poste dans votre discipline");
            PageRecue refus = candidat.soumettre(page, "form#voeux", Map.of("voeux:enregistrer", "Enregistrer mes vœux"));
            assertThat(refus.html().text()).contains("0210015C ne propose plus de poste");
        } finally {
            Candidat.executer(application, "update poste set supprime = false where uai = '0210015C' and discipline_code = 'L0422'");
        }
    }

    @Test
    void un_voeu_de_trop_est_refuse(Application application, Visiteur candidat) {
        VoeuxOuverts.afficher(application);
        VoeuxOuverts.maintenir(application, NUMERO, "0210015C", "0210029T");
        PageRecue page = candidat.entreCandidat(NUMERO).ouvrir(PAGE);
        Candidat.executer(application, "update campagne set voeux_maximum = 1");
        try {
            PageRecue refus = candidat.soumettre(page, "form#voeux", Map.of("voeux:enregistrer", "Enregistrer mes vœux"));
            assertThat(refus.html().text()).contains("Vous pouvez faire 1 vœux au plus");
        } finally {
            Candidat.executer(application, "update campagne set voeux_maximum = 5");
        }
    }

    private static List<WebElement> lieux(Navigateur candidat) {
        return candidat.pilote().findElements(By.cssSelector("[id='voeux:lieux'] .plan-ligne"));
    }

    private static List<String> ordre(Navigateur candidat) {
        return candidat.pilote().findElements(By.cssSelector(".ordre-element")).stream().map(v -> v.getDomAttribute("data-cle")).toList();
    }

    private static void ajouter(Navigateur candidat, int lieu, int attendus) {
        candidat.script("arguments[0].click()", candidat.pilote().findElements(By.cssSelector("[id='voeux:lieux'] a.bouton")).get(lieu));
        candidat.attendreQue("ajouté", () -> ordre(candidat).size() == attendus);
    }
}
