package fr.passerelle.mesures;

import fr.passerelle.demo.Demonstration;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * The day of the results: 2,000 candidates who have entered open theirs within a minute, read it and accept. The load comes from the same
 * machine as the server, which it leaves that much less.
 */
final class MesureResultats implements Prise {

    private static final int CANDIDATS = 2_000;
    private static final int SESSION_AU_PLUS = 100;

    private final Demonstration demonstration;
    private final Path dossier;

    MesureResultats(Demonstration demonstration, Path dossier) {
        this.demonstration = demonstration;
        this.dossier = dossier;
    }

    @Override
    public String nom() {
        return "jour des résultats";
    }

    @Override
    public List<Mesure> prendre() throws Exception {
        CandidatsDuJour candidats = new CandidatsDuJour(demonstration.base().source());
        Path numeros = Files.write(dossier.resolve("numeros.txt"), candidats.preparer(CANDIDATS));
        Path releves = dossier.resolve("releves.tsv");
        Tas tas = new Tas(demonstration.ports().administration());
        long avant = tas.vider();
        Processeur processeur = new Processeur();
        try (processeur) {
            jouer(numeros, releves);
        }
        long pointe = tas.pointe();
        long parSession = (tas.vider() - avant) / CANDIDATS;
        return mesures(RelevesDuJour.lire(releves), candidats, processeur, pointe, parSession);
    }

    private List<Mesure> mesures(RelevesDuJour jour, CandidatsDuJour candidats, Processeur processeur, long pointe, long parSession) throws SQLException {
        int perdues = CANDIDATS - candidats.acceptations() + CANDIDATS - candidats.courriels() + 2 * CANDIDATS - jour.nombre();
        long occupe = processeur.entre(jour.debut(), jour.fin()).toMillis();
        return List.of(
                Mesure.compte("Jour des résultats, 2 000 candidats : pages, réponses et courriels manqués", perdues, "", 0),
                Mesure.compte("Réponses et courriels en trop", candidats.enTrop(), "", 0),
                Mesure.constat("Pages servies pendant ce temps", ecrire("%.0f par seconde", jour.debit()), ecrire("%d en %.0f s", jour.nombre(), jour.secondes())),
                Mesure.constat("Temps d'une page", ecrire("p50 %s", Mesure.ms(jour.centile(50))),
                        ecrire("p95 %s, p99 %s, au plus %s", Mesure.ms(jour.centile(95)), Mesure.ms(jour.centile(99)), Mesure.ms(jour.centile(100)))),
                Mesure.constat("Processeur du serveur pendant ce temps", ecrire("%.0f s", occupe / 1_000d),
                        ecrire("%.0f %% d'un cœur, tas au plus %d Mo", occupe / jour.secondes() / 10, pointe >> 20)),
                Mesure.compte("Mémoire d'une session, en ko", parSession >> 10, "une fois le résultat lu et accepté", SESSION_AU_PLUS));
    }

    private void jouer(Path numeros, Path releves) throws IOException, InterruptedException {
        Files.deleteIfExists(releves);
        Process charge = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                // Gatling looks into the JDK to write its own log, which is off, as is its word to its makers.
                "--add-opens", "java.base/java.lang=ALL-UNNAMED", "-Dgatling.data.writers.0=console", "-Dgatling.data.enableAnalytics=false",
                "-D" + JourDesResultats.ADRESSE + "=" + demonstration.adresse(), "-D" + JourDesResultats.NUMEROS + "=" + numeros,
                "-D" + JourDesResultats.RELEVES + "=" + releves, "-cp", System.getProperty("java.class.path"), "io.gatling.app.Gatling",
                "-s", JourDesResultats.class.getName(), "-nr", "-rf", dossier.resolve("gatling").toString())
                .redirectErrorStream(true).redirectOutput(new File(dossier.toFile(), "gatling.log")).start();
        int issue = charge.waitFor();
        if (issue != 0 || !Files.exists(releves)) {
            throw new IllegalStateException("La charge s'est arrêtée (" + issue + ") : " + dossier.resolve("gatling.log"));
        }
    }

    private static String ecrire(String gabarit, Object... valeurs) {
        return String.format(Locale.FRENCH, gabarit, valeurs);
    }
}
