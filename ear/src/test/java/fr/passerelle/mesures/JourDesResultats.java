package fr.passerelle.mesures;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import fr.passerelle.essai.Visiteur;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The day of the results as candidates live it: all have entered before; within a minute each opens her results, reads the page of the
 * school, and accepts. Run by Gatling in a process of its own; what each request took is left in a file, a line each: its name, the
 * moment of its answer and its duration, in milliseconds.
 */
public class JourDesResultats extends Simulation {

    /** Settings handed over as system properties. */
    static final String ADRESSE = "jour.adresse";
    static final String NUMEROS = "jour.numeros";
    static final String RELEVES = "jour.releves";
    /** The requests of the day itself. */
    static final String RESULTAT = "résultat";
    static final String REPONSE = "réponse";

    /** Within which all open their results. */
    static final Duration MINUTE = Duration.ofSeconds(60);
    /** Entering is slow on purpose, for whoever guesses passwords: those of the day have entered before. */
    private static final int ENTREES_PAR_SECONDE = 5;

    private final List<String> numeros = lire(Path.of(System.getProperty(NUMEROS)));
    private final Queue<String> releves = new ConcurrentLinkedQueue<>();

    /** Gatling plays what is said here. */
    public JourDesResultats() {
        ScenarioBuilder candidats = scenario("Candidats").feed(listFeeder(numeros.stream().map(n -> Map.<String, Object>of("numero", n)).toList()))
                .exec(entrer()).rendezVous(numeros.size()).pause(Duration.ZERO, MINUTE).exec(lire()).pause(Duration.ofSeconds(2), Duration.ofSeconds(8))
                .exec(accepter());
        setUp(candidats.injectOpen(rampUsers(numeros.size()).during(Duration.ofSeconds(Math.max(1, numeros.size() / ENTREES_PAR_SECONDE)))))
                .protocols(http.baseUrl(System.getProperty(ADRESSE)).acceptLanguageHeader("fr")).maxDuration(Duration.ofMinutes(20));
    }

    private ChainBuilder entrer() {
        return exec(releve("page d'entrée", http("page d'entrée").get("/candidat/connexion").check(vue())))
                .exec(releve("entrée", http("entrée").post("/candidat/connexion").formParam("entree", "entree")
                        .formParam("entree:identifiant", "#{numero}").formParam("entree:motDePasse", Visiteur.MOT_DE_PASSE)
                        .formParam("jakarta.faces.ViewState", "#{vue}").formParam("entree:entrer", "entrer").check(substring("/candidat/fiche"))));
    }

    private ChainBuilder lire() {
        return exec(releve(RESULTAT, http(RESULTAT).get("/candidat/resultats").check(substring("reponse:accepter"), vue())));
    }

    private ChainBuilder accepter() {
        return exec(releve(REPONSE, http(REPONSE).post("/candidat/resultats").formParam("reponse", "reponse")
                .formParam("jakarta.faces.ViewState", "#{vue}").formParam("reponse:accepter", "accepter").check(substring("MGEN"))));
    }

    /** A request that must answer 200 and what it is checked for: who gets anything else goes no further. */
    private ChainBuilder releve(String nom, HttpRequestActionBuilder requete) {
        return exec(requete.check(status().is(200), responseTimeInMillis().saveAs("duree"))).exitHereIfFailed().exec(session -> {
            releves.add(nom + "\t" + System.currentTimeMillis() + "\t" + session.getInt("duree"));
            return session;
        });
    }

    private static CheckBuilder vue() {
        return css("input[name='jakarta.faces.ViewState']", "value").saveAs("vue");
    }

    @Override
    public void after() {
        try {
            Files.write(Path.of(System.getProperty(RELEVES)), releves);
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }

    private static List<String> lire(Path fichier) {
        try {
            return Files.readAllLines(fichier);
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }
}
