package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Clavier;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.SurApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Dialogues, menus, skip links and the end of a session, without a mouse; and a mouse that changes its mind (RGAA 7, 12, 13). */
@SurApplication
class ClavierPagesIT {

    @Test
    void un_dialogue_garde_le_focus_se_ferme_par_echap_et_le_rend(Application application, Navigateur navigateur) {
        navigateur.entrerPersonnel("admin");
        String periode = application.valeur("select min(id) from periode_scolaire").orElseThrow();
        String jeton = application.valeur("select min(id) from jeton").orElseThrow();
        String compte = application.valeur("select min(id) from compte where porte = 'PERSONNEL'").orElseThrow();
        dialogue(navigateur, "/administration/referentiel/calendrier/fiche?id=" + periode, "retirer");
        dialogue(navigateur, "/administration/jetons/fiche?id=" + jeton, "confirmation");
        dialogue(navigateur, "/administration/comptes/fiche?id=" + compte, "fermeture");
        navigateur.pilote().manage().deleteAllCookies();
        navigateur.entrerPersonnel("dpe");
        String candidature = application.valeur("select min(id) from candidature where statut <> 'INSCRITE'").orElseThrow();
        dialogue(navigateur, "/contractuels/candidat/detail?id=" + candidature, "motdepasse");
    }

    private static void dialogue(Navigateur navigateur, String page, String id) {
        String bouton = "[data-ouvre=" + id + "]";
        String ouvert = "#" + id + "-dialogue[open]";
        Clavier clavier = new Clavier(navigateur.ouvrir(page)).allerA(bouton).taper(Keys.ENTER);
        navigateur.attendre(ouvert);
        clavier.reste(ouvert + " *");
        navigateur.capturer("dialogue").sansViolation();
        clavier.tourneDans("dialog").taper(Keys.ESCAPE).reste(bouton);
        assertThat(navigateur.pilote().findElements(By.cssSelector(ouvert))).isEmpty();
        clavier.taper(Keys.SPACE);
        navigateur.attendre(ouvert);
        clavier.allerA(ouvert + " [data-ferme]").taper(Keys.ENTER).reste(bouton);
        assertThat(navigateur.pilote().findElements(By.cssSelector(ouvert))).isEmpty();
    }

    @Test
    void la_fin_de_session_s_annonce_et_se_repousse_par_une_touche(Navigateur navigateur) {
        navigateur.entrerPersonnel("dos").ouvrir("/aide");
        navigateur.script("var vraie = Date.now; Date.now = function () { return vraie() + 26 * 60 * 1000; };"
                + "document.dispatchEvent(new Event('visibilitychange'))");
        navigateur.attendreTexte("Votre session va se terminer").capturer("session").sansViolation();
        new Clavier(navigateur).reste("#session *").tourneDans("#session").revenirA("#session-rester").taper(Keys.ENTER);
        navigateur.attendreQue("l'avertissement se retire", () -> !navigateur.texte().contains("Votre session va se terminer"));
        navigateur.ouvrir("/").attendreTexte("Vos activités");
    }

    @Test
    void les_liens_d_evitement_menent_au_contenu_et_au_menu(Navigateur navigateur) {
        navigateur.entrerPersonnel("admin").ouvrir("/administration/journal/liste");
        Clavier clavier = new Clavier(navigateur).allerA("a[href='#contenu']");
        assertThat(clavier.actif().getRect().getX()).isNotNegative();
        clavier.taper(Keys.ENTER).reste("#contenu").taper(Keys.TAB).reste("main *");
        clavier.revenirA("a[href='#menu']").taper(Keys.ENTER).taper(Keys.TAB).reste("#menu *");
    }

    @Test
    void le_menu_d_un_telephone_et_celui_du_compte_s_ouvrent_et_se_ferment(Navigateur navigateur) {
        navigateur.entrerPersonnel("admin").surEcran(Ecran.TELEPHONE).ouvrir("/administration/journal/liste");
        Clavier clavier = new Clavier(navigateur).allerA(".menu-bouton").taper(Keys.ENTER);
        navigateur.attendre(".menu-bouton[aria-expanded=true]");
        clavier.taper(Keys.TAB).reste(".menu-corps a");
        clavier.revenirA(".menu-bouton").taper(Keys.SPACE);
        navigateur.attendre(".menu-bouton[aria-expanded=false]");
        clavier.revenirA(".compte-menu > summary").taper(Keys.ENTER).taper(Keys.TAB).reste(".compte-menu a").taper(Keys.ESCAPE)
                .reste(".compte-menu > summary");
        assertThat(navigateur.pilote().findElements(By.cssSelector(".compte-menu[open]"))).isEmpty();
        navigateur.surEcran(Ecran.BUREAU);
    }

    @Test
    void aucune_lettre_ni_aucun_chiffre_n_agit_seul(Navigateur navigateur) {
        navigateur.entrerPersonnel("admin").ouvrir("/administration/jetons/liste");
        String avant = etat(navigateur);
        new Clavier(navigateur).taper("abcdefghijklmnopqrstuvwxyz0123456789,;:!?./*-+");
        assertThat(etat(navigateur)).isEqualTo(avant);
    }

    private static String etat(Navigateur navigateur) {
        return navigateur.pilote().getCurrentUrl() + navigateur.script("return document.activeElement.tagName + document.body.innerText");
    }

    @Test
    void un_bouton_lache_ailleurs_ne_fait_rien(Navigateur navigateur) {
        navigateur.entrerPersonnel("admin").ouvrir("/administration/referentiel/etablissement/liste").attendreTexte("Montre de 1 à 10");
        WebElement ailleurs = navigateur.attendre("h1");
        String avant = navigateur.texte();
        for (String cible : List.of(".ui-paginator-next", "th[id$=c_nom]", "a.ouvre", ".liste-outils summary", ".agrandir")) {
            new Actions(navigateur.pilote()).moveToElement(navigateur.attendre(cible)).clickAndHold().moveToElement(ailleurs).release().perform();
        }
        assertThat(navigateur.texte()).isEqualTo(avant);
    }
}
