package fr.passerelle.autorisations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.DansLeServeur;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address and every service method, asked by everybody: the answers are those of {@code autorisations.txt}. */
@SurApplication
@ExtendWith(ArquillianExtension.class)
class AuthorisationMatrixTest {

    private static final Attendus ATTENDUS = Attendus.lire();
    private static final Map<Visage, Visiteur> VISITEURS = new EnumMap<>(Visage.class);
    private static final Map<String, String> VALEURS = new HashMap<>();

    @Deployment(testable = false)
    static WebArchive archive() {
        return DansLeServeur.archive(AppelServlet.class);
    }

    @Test
    void chaque_ligne_du_code_a_ses_reponses_et_chaque_reponse_sa_ligne() {
        TreeSet<String> code = new TreeSet<>(cles().keySet().stream().map(c -> "ejb " + c).toList());
        cles().forEach((cle, methode) -> {
            if (methode.prendUnNumero() && ATTENDUS.lignes("ejb").stream().filter(l -> l.objet().equals(cle)).anyMatch(Attendus.Ligne::depasseLesAdministrateurs)) {
                code.add("objet " + cle);
            }
        });
        Lignes.adresses().forEach(a -> code.add("url " + a));
        Lignes.ressources().forEach(r -> code.add("api " + r));
        TreeSet<String> dites = ATTENDUS.lignes().stream().map(l -> l.genre() + " " + l.adresse())
                .map(l -> code.stream().filter(c -> c.endsWith("/*") && l.startsWith(c.substring(0, c.length() - 1))).findFirst().orElse(l))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(code.stream().filter(l -> !dites.contains(l))).as("sans ligne dans autorisations.txt").isEmpty();
        assertThat(dites.stream().filter(l -> !code.contains(l))).as("lignes sans rien dans le code").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> chaque_adresse_repond_a_chacun_ce_qui_est_ecrit(Application application) {
        entrerTous(application);
        return Stream.concat(ATTENDUS.lignes("url").stream(), ATTENDUS.lignes("api").stream())
                .map(ligne -> DynamicTest.dynamicTest(ligne.toString(), () -> {
                    Map<Visage, String> recues = new EnumMap<>(Visage.class);
                    ligne.reponses().keySet().forEach(v -> recues.put(v, demander(application, v, ligne)));
                    assertThat(recues).as(ligne.toString()).isEqualTo(ligne.reponses());
                }));
    }

    private static synchronized void entrerTous(Application application) {
        Visage.preparer(application);
        VALEURS.putAll(ATTENDUS.valeurs(application));
        Stream.of(Visage.values()).forEach(v -> VISITEURS.put(v, v.entrer(application)));
    }

    private static String demander(Application application, Visage visage, Attendus.Ligne ligne) {
        String objet = ligne.objet(VALEURS);
        String verbe = ligne.genre().equals("api") ? objet.substring(0, objet.indexOf(' ')) : "GET";
        // Leaving would end the session that the other rows need.
        Visiteur visiteur = ligne.adresse().equals("/deconnexion") ? visage.entrer(application) : VISITEURS.get(visage);
        HttpRequest.Builder requete = visiteur.requete(objet.substring(objet.indexOf('/'))).method(verbe, HttpRequest.BodyPublishers.noBody());
        if (ligne.genre().equals("api")) {
            requete.header("Content-Type", "application/json");
        }
        if (visage == Visage.jeton) {
            requete.header("Authorization", "Bearer demo-api");
        }
        return reponse(visiteur.envoyer(requete.build()));
    }

    /** The code; for a redirection where it leads: {@code entrer} to a door, {@code habilitation} to the page that says whom to ask. */
    private static String reponse(PageRecue page) {
        if (!page.redirige()) {
            return String.valueOf(page.code());
        }
        String suite = page.suite().getPath();
        return switch (suite) {
            case "/connexion/personnel", "/candidat/connexion" -> "entrer";
            case "/connexion/sans-habilitation" -> "habilitation";
            default -> suite;
        };
    }

    @TestFactory
    Stream<DynamicTest> chaque_methode_laisse_passer_ceux_qui_sont_ecrits(Application application) {
        Map<String, Lignes.Methode> cles = cles();
        Visiteur visiteur = new Visiteur(application.adresse());
        return ATTENDUS.lignes("ejb").stream().filter(l -> cles.containsKey(l.objet())).map(ligne -> DynamicTest.dynamicTest(ligne.toString(), () -> {
            Map<Visage, String> recues = new EnumMap<>(Visage.class);
            ligne.reponses().keySet().forEach(v -> recues.put(v, appeler(visiteur, cles.get(ligne.objet()), v, Map.of())));
            assertThat(recues).as(ligne.toString()).isEqualTo(ligne.reponses());
        }));
    }

    @TestFactory
    Stream<DynamicTest> chaque_objet_n_est_touche_que_par_ceux_qui_sont_ecrits(Application application) {
        entrerTous(application);
        Map<String, Lignes.Methode> cles = cles();
        Visiteur visiteur = new Visiteur(application.adresse());
        return ATTENDUS.lignes("objet").stream().filter(l -> cles.containsKey(l.adresse())).map(ligne -> DynamicTest.dynamicTest(ligne.toString(), () -> {
            String numero = ligne.objet(VALEURS).replaceAll(".*\\((.*)\\)", "$1");
            Map<Visage, String> recues = new EnumMap<>(Visage.class);
            ligne.reponses().keySet().forEach(v -> recues.put(v, appeler(visiteur, cles.get(ligne.adresse()), v, Map.of("objet", numero, "auteur", v.identite()))));
            assertThat(recues).as(ligne + " " + numero).isEqualTo(ligne.reponses());
        }));
    }

    private static String appeler(Visiteur visiteur, Lignes.Methode methode, Visage visage, Map<String, String> suite) {
        String module = methode.classe().startsWith("fr.passerelle.batch.") ? "passerelle-batch" : "passerelle-ejb";
        Map<String, String> demande = new HashMap<>(suite);
        demande.putAll(Map.of("classe", methode.classe(), "methode", methode.nom(), "parametres", String.join(",", methode.parametres()),
                "module", module, "roles", String.join(",", visage.roles())));
        String question = demande.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return visiteur.demander("/AppelServlet/appel?" + question).texte();
    }

    /** The methods by the name their row has: with their parameters only where a class has two of that name. */
    private static Map<String, Lignes.Methode> cles() {
        List<Lignes.Methode> toutes = Lignes.methodes();
        Map<String, Lignes.Methode> cles = new TreeMap<>();
        for (Lignes.Methode methode : toutes) {
            List<Lignes.Methode> memes = new ArrayList<>(toutes);
            memes.removeIf(m -> !m.classe().equals(methode.classe()) || !m.nom().equals(methode.nom()));
            cles.put(methode.cle(memes.size() > 1), methode);
        }
        return cles;
    }
}
