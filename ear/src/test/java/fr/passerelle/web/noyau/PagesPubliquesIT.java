package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What everybody reads: home, help, legal pages, display preferences, error pages. */
@SurApplication
class PagesPubliquesIT {

    private static final List<String> PAGES = List.of("/", "/aide", "/plan-du-site", "/accessibilite", "/mentions-legales",
            "/donnees-personnelles", "/preferences", "/nulle-part");

    @ParameterizedTest
    @EnumSource(Ecran.class)
    void les_pages_publiques_sont_accessibles_et_tiennent_dans_l_ecran(Ecran ecran, Navigateur navigateur) {
        navigateur.surEcran(ecran);
        PAGES.forEach(page -> navigateur.ouvrir(page).sansViolation());
    }

    @Test
    void la_langue_choisie_reste_d_une_page_a_l_autre(Visiteur visiteur) {
        assertThat(langue(visiteur.demander("/aide"))).isEqualTo("fr");
        assertThat(langue(visiteur.demander("/?langue=en"))).isEqualTo("en");
        PageRecue aide = visiteur.demander("/aide");
        assertThat(langue(aide)).isEqualTo("en");
        assertThat(aide.html().title()).isEqualTo("Help – Passerelle");
    }

    private static String langue(PageRecue page) {
        return page.html().selectFirst("html").attr("lang");
    }

    @ParameterizedTest
    @CsvSource({"/nulle-part,404,Page introuvable", "/erreur/403,403,Accès refusé", "/erreur/409,409,Action impossible en l'état",
            "/erreur/500,500,Une erreur est survenue", "/erreur/expiree,409,Cette page est restée ouverte trop longtemps"})
    void une_page_d_erreur_dit_vrai_par_son_code_et_son_titre(String chemin, int code, String titre, Visiteur visiteur) {
        PageRecue page = visiteur.demander(chemin);
        assertThat(page.code()).isEqualTo(code);
        assertThat(page.html().selectFirst("h1").text()).isEqualTo(titre);
    }

    @Test
    void une_page_d_erreur_ne_parle_que_sa_langue_quoi_que_prefere_le_navigateur(Navigateur navigateur) {
        navigateur.entrerPersonnel("admin");
        navigateur.pilote().executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", "en")));
        navigateur.ouvrir("/administration/jetons/fiche?id=0").attendreTexte("Cette information n'existe pas").sansViolation();
        navigateur.pilote().executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of()));
    }

    @Test
    void l_affichage_choisi_sans_compte_reste_sur_l_appareil(Navigateur navigateur) {
        choisir(navigateur, "Renforcé");
        assertThat(styles(navigateur.ouvrir("/aide"))).contains("contraste-fort");
    }

    @Test
    void l_affichage_choisi_suit_le_compte_sur_un_autre_appareil(Navigateur navigateur) {
        navigateur.entrerPersonnel("dos");
        choisir(navigateur, "Texte clair sur fond noir");
        navigateur.capturer("inverse").sansViolation();
        navigateur.pilote().manage().deleteAllCookies();
        assertThat(styles(navigateur.ouvrir("/aide"))).doesNotContain("contraste-inverse");
        navigateur.entrerPersonnel("dos");
        assertThat(styles(navigateur.ouvrir("/aide"))).contains("contraste-inverse");
        choisir(navigateur, "Habituel");
        assertThat(styles(navigateur.ouvrir("/aide"))).doesNotContain("contraste");
    }

    private static void choisir(Navigateur navigateur, String contraste) {
        navigateur.ouvrir("/preferences").champ(contraste).click();
        navigateur.activer("Enregistrer").attendreTexte("vos choix d'affichage sont enregistrés");
    }

    private static String styles(Navigateur navigateur) {
        return (String) navigateur.script("return document.documentElement.className");
    }

    @Test
    void la_declaration_montre_chaque_critere_et_calcule_ce_qu_elle_affirme(Visiteur visiteur) {
        Document page = visiteur.demander("/accessibilite").html();
        List<String> etats = page.select("details .criteres li strong").eachText();
        assertThat(etats).hasSize(106);
        long respectes = etats.stream().filter(e -> e.endsWith(" : conforme.")).count();
        long applicables = etats.stream().filter(e -> !e.endsWith(" : sans objet.")).count();
        assertThat(page.text()).contains(respectes + " critères testés et respectés", "révèle que " + 100 * respectes / applicables + " % des critères");
        // Those not met are told once more, before the table.
        assertThat(page.select("main .criteres li")).hasSize(etats.size() + (int) (applicables - respectes));
        assertThat(page.select("main h2").eachText()).containsSubsequence("État de conformité", "Résultats des tests", "Contenus non accessibles",
                "Établissement de cette déclaration", "Retour d'information et contact", "Voies de recours");
        assertThat(page.selectFirst("footer a").text()).endsWith(respectes == applicables ? "totalement conforme" : "partiellement conforme");
    }
}
