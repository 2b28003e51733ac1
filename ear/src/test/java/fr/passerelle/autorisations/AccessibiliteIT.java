package fr.passerelle.autorisations;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page somebody may open, in the browser, at the width of a desk and of a phone: no violation of WCAG A or AA, nothing
 * beyond the screen's side. A page that gets a line in {@code autorisations.txt} is checked here too.
 */
@SurApplication
class AccessibiliteIT {

    private static final Map<Visage, Visiteur> VISITEURS = new EnumMap<>(Visage.class);

    @TestFactory
    Stream<DynamicTest> chaque_page_est_accessible_et_tient_dans_l_ecran(Application application, Navigateur navigateur) {
        Visage.preparer(application);
        Attendus attendus = Attendus.lire();
        Map<String, String> valeurs = attendus.valeurs(application);
        return attendus.lignes("url").stream().filter(l -> !l.adresse().contains("/documents/")).flatMap(ligne -> lecteur(ligne).stream()
                .flatMap(visage -> Stream.of(Ecran.values()).map(ecran -> DynamicTest.dynamicTest(ligne.objet() + " " + ecran, () ->
                        navigateur.commeVisiteur(VISITEURS.computeIfAbsent(visage, v -> v.entrer(application)))
                                .surEcran(ecran).ouvrir(ligne.objet(valeurs)).sansViolation()))));
    }

    /** Somebody who gets to see the page. */
    private static Optional<Visage> lecteur(Attendus.Ligne ligne) {
        return ligne.reponses().entrySet().stream().filter(r -> r.getValue().equals("200")).map(Map.Entry::getKey).findFirst();
    }
}
