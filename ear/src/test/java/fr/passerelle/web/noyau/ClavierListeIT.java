package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Clavier;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.SurApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Everything a list offers, without a mouse (RGAA 7.3, 12.8, 12.11); after each act the focus is where it was. */
@SurApplication
class ClavierListeIT {

    private static final String LISTE = "/administration/referentiel/etablissement/liste";
    private static final String RECHERCHE = "[id$=':recherche']";
    private static final String FILTRES = ".liste-outils details:nth-of-type(1) > summary";

    private static Clavier surLaListe(Navigateur navigateur) {
        navigateur.entrerPersonnel("admin").ouvrir(LISTE).attendreTexte("13 307 établissements");
        return new Clavier(navigateur);
    }

    @Test
    void on_cherche_on_filtre_et_on_retire_le_filtre(Navigateur navigateur) {
        Clavier clavier = surLaListe(navigateur).allerA(RECHERCHE).taper("dijon").voir("36 établissements").reste(RECHERCHE);
        clavier.allerA(FILTRES).taper(Keys.ENTER).allerA("[id$=filtres] input").taper(Keys.ESCAPE).reste(FILTRES);
        assertThat(navigateur.pilote().findElements(By.cssSelector("details.deroule[open]"))).isEmpty();
        clavier.taper(Keys.ENTER).allerA("[id$=filtres] input").taper("0210").allerA("[id$=':filtrer']").taper(Keys.ENTER)
                .voir("UAI : 0210").reste(FILTRES);
        clavier.allerA(".puce").taper(Keys.ENTER);
        navigateur.attendreQue("le filtre est retiré", () -> !navigateur.texte().contains("UAI : 0210"));
        clavier.reste(RECHERCHE);
    }

    @Test
    void on_choisit_les_colonnes(Navigateur navigateur) {
        Clavier clavier = surLaListe(navigateur).allerA(".liste-outils details:nth-of-type(2) > summary").taper(Keys.SPACE)
                .allerA("[id$='colonnes:3']").taper(Keys.SPACE);
        navigateur.attendreQue("la colonne s'en va", () -> !teteDeColonne(navigateur, "Secteur"));
        clavier.reste("[id$='colonnes:3']").taper(Keys.SPACE);
        navigateur.attendreQue("la colonne revient", () -> teteDeColonne(navigateur, "Secteur"));
        clavier.taper(Keys.ESCAPE).reste(".liste-outils summary");
    }

    private static boolean teteDeColonne(Navigateur navigateur, String nom) {
        return !navigateur.pilote().findElements(By.xpath("//thead//th[starts-with(normalize-space(.), '" + nom + "')]")).isEmpty();
    }

    @Test
    void on_trie_on_tourne_les_pages_et_on_change_leur_taille(Navigateur navigateur) {
        Clavier clavier = surLaListe(navigateur).allerA("th[id$=c_nom]").taper(Keys.ENTER);
        navigateur.attendre("th[id$=c_nom][aria-sort=ascending]");
        clavier.reste("th[id$=c_nom]").allerA(".ui-paginator-next").taper(Keys.ENTER).voir("Montre de 11 à 20").reste(".ui-paginator-next");
        assertThat(clavier.actif().getText()).isEqualTo("Suivant");
        clavier.revenirA(".ui-paginator-page:not(.ui-state-active)").taper(Keys.ENTER);
        navigateur.attendreQue("la page change", () -> !navigateur.texte().contains("Montre de 11 à 20"));
        clavier.reste(".ui-paginator-page.ui-state-active");
        clavier.revenirA(".ui-paginator-rpp-options").taper(Keys.ARROW_DOWN);
        navigateur.attendreQue("vingt-cinq lignes", () -> (Long) navigateur.script(
                "return document.querySelectorAll('.ui-datatable-data > tr').length") == 25L);
        clavier.reste(".ui-paginator-rpp-options");
    }

    @Test
    void on_ouvre_une_ligne_et_on_revient(Navigateur navigateur) {
        surLaListe(navigateur).allerA("a.ouvre").taper(Keys.ENTER).voir("Établissement 0010001W").allerA(".fil a").taper(Keys.ENTER)
                .voir("13 307 établissements");
    }

    @Test
    void on_exporte(Application application, Navigateur navigateur) throws IOException {
        Path dossier = Files.createDirectories(Application.ESSAIS.resolve("telechargements"));
        navigateur.pilote().executeCdpCommand("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", dossier.toString()));
        surLaListe(navigateur).allerA(RECHERCHE).taper("dijon").voir("36 établissements")
                .allerA(".liste-outils details:last-of-type > summary").taper(Keys.ENTER).allerA("[id$=':csv']").taper(Keys.ENTER);
        navigateur.attendreQue("le fichier arrive", () -> {
            try (Stream<Path> fichiers = Files.list(dossier)) {
                return fichiers.anyMatch(f -> f.toString().endsWith(".csv"));
            } catch (IOException illisible) {
                return false;
            }
        });
    }
}
