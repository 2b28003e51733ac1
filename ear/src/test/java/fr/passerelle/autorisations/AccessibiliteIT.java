package fr.passerelle.autorisations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.accessibilite.Controles;
import fr.passerelle.accessibilite.Ensemble;
import fr.passerelle.accessibilite.Examen;
import fr.passerelle.accessibilite.SourceHtml;
import fr.passerelle.accessibilite.TableRgaa;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.WebElement;

/**
 * Every page somebody may open, and those that refuse, in the browser, against WCAG A and AA and the criteria of the RGAA: at the
 * width of a desk, walked through with the keyboard, with bigger and wider text, refused when it is sent empty; at the width of a
 * phone, of 320 pixels, on its side. A page that gets a line in {@code autorisations.txt} is checked here too.
 */
@SurApplication
class AccessibiliteIT {

    /** A page and who looks at it. */
    private record Visite(Visage visage, String adresse) {
    }

    /** Pages that answer with a refusal, that differ by who reads them, or that are in English. */
    private static final List<Visite> AUTRES = List.of(
            new Visite(Visage.personne, "/erreur/403"), new Visite(Visage.personne, "/erreur/404"), new Visite(Visage.personne, "/erreur/409"),
            new Visite(Visage.personne, "/erreur/500"), new Visite(Visage.personne, "/erreur/expiree"),
            new Visite(Visage.ADMINISTRATEUR, "/"), new Visite(Visage.ADMINISTRATEUR, "/plan-du-site"), new Visite(Visage.CANDIDAT, "/plan-du-site"),
            new Visite(Visage.personne, "/?langue=en"), new Visite(Visage.personne, "/aide?langue=en"),
            new Visite(Visage.personne, "/accessibilite?langue=en"), new Visite(Visage.personne, "/candidat/connexion?langue=en"),
            new Visite(Visage.CANDIDAT, "/candidat/dossier?langue=en"), new Visite(Visage.CANDIDAT, "/candidat/fiche?langue=en"),
            new Visite(Visage.CANDIDAT, "/candidat/documents?langue=en"));
    /** An import needs a file, a dialogue that is open keeps the keyboard, a file is no page: their own tests look at them. */
    private static final String AILLEURS = ".*(\\{import|retrait=|acte=|\\.pdf|\\.json|\\.zip).*";
    private static final TableRgaa RGAA = TableRgaa.lire();
    private static final Map<Visage, Visiteur> VISITEURS = new EnumMap<>(Visage.class);

    private final SourceHtml source = new SourceHtml();
    private final Ensemble ensemble = new Ensemble();

    @TestFactory
    Stream<DynamicTest> chaque_page_est_accessible_et_tient_dans_l_ecran(Application application, Navigateur navigateur) {
        Visage.preparer(application);
        Stream<DynamicTest> pages = visites(application).flatMap(visite -> Stream.of(
                DynamicTest.dynamicTest(visite + " au bureau", () -> auBureau(arriver(visite, application, navigateur, Ecran.BUREAU), visite)),
                DynamicTest.dynamicTest(visite + " au téléphone", () -> auTelephone(arriver(visite, application, navigateur, Ecran.TELEPHONE)))));
        return Stream.concat(pages, Stream.of(
                DynamicTest.dynamicTest("les pages se distinguent et se suivent", () -> assertThat(RGAA.dementis(ensemble.fautes())).isEmpty()),
                DynamicTest.dynamicTest("la table du RGAA dit ce que ces visites ont vu", () ->
                        assertThat(RGAA.ecarts("AccessibiliteIT", Controles.vus())).isEmpty())));
    }

    private static Stream<Visite> visites(Application application) {
        Attendus attendus = Attendus.lire();
        Map<String, String> valeurs = attendus.valeurs(application);
        return Stream.concat(attendus.lignes("url").stream().filter(l -> !l.adresse().contains("/documents/") && !l.objet().matches(AILLEURS))
                .flatMap(l -> lecteur(l).stream().map(visage -> new Visite(visage, l.objet(valeurs)))), AUTRES.stream());
    }

    /** Somebody who gets to see the page. */
    private static Optional<Visage> lecteur(Attendus.Ligne ligne) {
        return ligne.reponses().entrySet().stream().filter(r -> r.getValue().equals("200")).map(Map.Entry::getKey).findFirst();
    }

    private static Navigateur arriver(Visite visite, Application application, Navigateur navigateur, Ecran ecran) {
        return navigateur.commeVisiteur(VISITEURS.computeIfAbsent(visite.visage(), v -> v.entrer(application)))
                .surEcran(ecran).ouvrir(visite.adresse());
    }

    private void auBureau(Navigateur page, Visite visite) {
        page.sansViolation();
        // The disciplines are one page at two addresses, one for each menu.
        ensemble.ajouter(visite.adresse().replaceAll("\\?.*", "").replace("/administration/referentiel/discipline", "/contractuels/discipline"), page.pilote());
        List<String> fautes = new ArrayList<>(source.fautes(page.pilote()));
        fautes.addAll(new Examen(page.pilote()).auClavier().grossi().fautes());
        assertThat(RGAA.dementis(fautes)).as(visite.toString()).isEmpty();
        Controles.vu("13.2");
        assertThat(page.pilote().getWindowHandles()).as("fenêtres ouvertes (13.2)").hasSize(1);
        if (Examen.renvoyerVide(page.pilote())) {
            WebElement resume = page.attendre(".resume");
            assertThat(page.pilote().switchTo().activeElement()).as("le résumé des refus prend le focus").isEqualTo(resume);
            page.capturer("refus").sansViolation();
        }
    }

    private static void auTelephone(Navigateur page) {
        page.sansViolation();
        assertThat(RGAA.dementis(new Examen(page.pilote()).aToutesLargeurs().fautes())).isEmpty();
    }
}
