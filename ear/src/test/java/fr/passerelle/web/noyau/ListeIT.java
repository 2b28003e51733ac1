package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** How every list behaves, tried on the 13,307 establishments. */
@SurApplication
class ListeIT {

    private static final String LISTE = "/administration/referentiel/etablissement/liste";

    private static Navigateur surLaListe(Navigateur navigateur) {
        return navigateur.entrerPersonnel("admin").ouvrir(LISTE);
    }

    private static List<String> cellules(Navigateur navigateur, int colonne) {
        return navigateur.pilote().findElements(By.cssSelector(".ui-datatable-data > tr > td:nth-child(" + colonne + ")")).stream()
                .map(WebElement::getText).toList();
    }

    @ParameterizedTest
    @EnumSource(Ecran.class)
    void une_liste_est_accessible_pleine_vide_et_filtree(Ecran ecran, Navigateur navigateur) {
        surLaListe(navigateur.surEcran(ecran)).attendreTexte("13 307 établissements").sansViolation();
        navigateur.remplir("Rechercher :", "dijon").attendreTexte("Montre de 1 à 10 sur 36").capturer("recherche").sansViolation();
        navigateur.remplir("Rechercher :", "introuvable partout").attendreTexte("Aucun résultat").capturer("vide").sansViolation();
        navigateur.activer("Effacer la recherche et les filtres").attendreTexte("13 307 établissements");
    }

    @Test
    void la_page_la_recherche_et_l_ordre_se_retrouvent_au_retour(Navigateur navigateur) {
        surLaListe(navigateur).remplir("Rechercher :", "dijon").attendreTexte("sur 36");
        navigateur.attendre(".ui-paginator-next").click();
        navigateur.attendreTexte("Montre de 11 à 20 sur 36");
        List<String> quittee = cellules(navigateur, 1);
        navigateur.attendre("a.ouvre").click();
        navigateur.attendre("main form").isDisplayed();
        navigateur.ouvrir(LISTE).attendreTexte("Montre de 11 à 20 sur 36");
        assertThat(cellules(navigateur, 1)).isEqualTo(quittee).hasSize(10);
    }

    @Test
    void une_colonne_trie_au_clavier_et_par_le_pied(Navigateur navigateur) {
        surLaListe(navigateur).remplir("Rechercher :", "dijon").attendreTexte("sur 36");
        String premier = cellules(navigateur, 1).get(0);
        navigateur.attendre("th[id$=c_nom]").sendKeys(Keys.ENTER);
        navigateur.attendre("th[id$=c_nom][aria-sort=ascending]");
        assertThat(cellules(navigateur, 1).get(0)).isNotEqualTo(premier);
        navigateur.attendre("tfoot td:nth-child(1)").click();
        navigateur.attendre("th[id$=c_uai][aria-sort=ascending]");
        assertThat(cellules(navigateur, 1)).isSorted();
    }

    @Test
    void le_pied_dit_combien_en_milliers_et_mene_a_la_derniere_page(Navigateur navigateur) {
        surLaListe(navigateur).attendreTexte("Montre de 1 à 10 sur 13 307 établissements");
        assertThat(navigateur.attendre(".ui-paginator").getText()).containsSubsequence("1", "5", "…", "1331");
        navigateur.attendre(".ui-paginator-last").click();
        navigateur.attendreTexte("Montre de 13 301 à 13 307 sur 13 307 établissements");
        assertThat(navigateur.pilote().findElement(By.cssSelector(".ui-paginator-last")).isDisplayed()).isFalse();
        assertThat(navigateur.attendre(".ui-paginator-page[aria-current]").getText()).isEqualTo("1331");
        navigateur.remplir("Rechercher :", "introuvable partout").attendreTexte("Aucun résultat");
        assertThat(navigateur.pilote().findElement(By.cssSelector(".ui-paginator-last")).isDisplayed()).isFalse();
        navigateur.activer("Effacer la recherche et les filtres").attendreTexte("13 307 établissements");
    }

    @Test
    void la_ligne_entiere_ouvre_le_detail(Navigateur navigateur) {
        surLaListe(navigateur);
        String lien = navigateur.attendre("a.ouvre").getDomProperty("href");
        navigateur.attendre(".ui-datatable-data > tr > td:nth-child(3)").click();
        navigateur.attendre("main form");
        assertThat(navigateur.pilote().getCurrentUrl()).isEqualTo(lien);
    }

    @Test
    void l_export_ecrit_les_lignes_trouvees(Visiteur visiteur) {
        PageRecue connexion = visiteur.ouvrir("/connexion/personnel");
        visiteur.soumettre(connexion, "form", Map.of("entree:identifiant", "admin", "entree:motDePasse", Visiteur.MOT_DE_PASSE,
                "entree:entrer", "oui"));
        PageRecue liste = visiteur.ouvrir(LISTE);
        String formulaire = liste.html().selectFirst("form.liste").id();
        PageRecue csv = visiteur.soumettreSansSuivre(liste, "form.liste", Map.of(formulaire + ":recherche", "dijon",
                formulaire + ":csv", formulaire + ":csv"));
        assertThat(csv.code()).isEqualTo(200);
        assertThat(csv.entetes().firstValue("Content-Disposition").orElse("")).contains("etablissements-").contains(".csv");
        assertThat(csv.texte().strip().lines()).hasSize(37);
    }
}
