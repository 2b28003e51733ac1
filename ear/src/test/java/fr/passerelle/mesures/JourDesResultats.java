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

    /** Within which all open their results. */
    static final Duration MINUTE = Duration.ofSeconds(60);
    private static final int ENTREES_PAR_SECONDE = 10;

    private final List<String> numeros = lire(Path.of(System.getProperty(NUMEROS)));
    private final Queue<String> releves = new ConcurrentLinkedQueue<>();

    /** Gatling builds the day from what is said here. */
    public JourDesResultats() {
        ScenarioBuilder candidats = scenario("Candidats").feed(listFeeder(numeros.stream().map(n -> Map.<String, Object>of("numero", n)).toList()))
                .exec(entrer()).rendezVous(numeros.size()).pause(Duration.ZERO, MINUTE).exec(consulter());
        setUp(candidats.injectOpen(rampUsers(numeros.size()).during(Duration.ofSeconds(Math.max(1, numeros.size() / ENTREES_PAR_SECONDE)))))
                .protocols(http.baseUrl(System.getProperty(ADRESSE)).acceptLanguageHeader("fr")).maxDuration(Duration.ofMinutes(15));
    }

    private ChainBuilder entrer() {
        return exec(releve("page d'entrée", http("page d'entrée").get("/candidat/connexion").check(vue())))
                .exec(releve("entrée", http("entrée").post("/candidat/connexion").formParam("entree", "entree")
                        .formParam("entree:identifiant", "#{numero}").formParam("entree:motDePasse", Visiteur.MOT_DE_PASSE)
                        .formParam("jakarta.faces.ViewState", "#{vue}").formParam("entree:entrer", "entrer").check(substring("Déconnexion"))));
    }

    private ChainBuilder consulter() {
        return exec(releve("dossier", http("dossier").get("/candidat/dossier")));
    }

    private ChainBuilder releve(String nom, HttpRequestActionBuilder requete) {
        return exec(requete.check(status().is(200), responseTimeInMillis().saveAs("duree"))).exitHereIfFailed().exec(session -> {
            releves.add(nom + "\t" + System.currentTimeMillis() + "\t" + session.getInt("duree"));
            return session;
        });
    }

    private static io.gatling.javaapi.core.CheckBuilder vue() {
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
