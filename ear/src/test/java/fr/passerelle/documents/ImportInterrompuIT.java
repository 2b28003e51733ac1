package fr.passerelle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.demo.BaseEmbarquee;
import fr.passerelle.demo.Demonstration;
import fr.passerelle.demo.Options;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.Visiteur;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server killed while it imports, on an application of its own: started again, it goes on by itself and counts each line once. */
class ImportInterrompuIT {

    private static final int LIGNES = 6_000;
    private static final int PREMIER = 600_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String FAITES = "select count(*) from ligne_import where phase = 'EXECUTION'";

    @TempDir
    private Path dossier;

    @Test
    void un_serveur_tue_pendant_un_import_le_reprend_et_chaque_ligne_compte_une_fois() throws Exception {
        int port = ThreadLocalRandom.current().nextInt(30_000, 32_000);
        String adresse;
        try (Demonstration premiere = demarrer(port)) {
            PageImport page = new PageImport(new Visiteur(premiere.adresse()).entrePersonnel("dpe"));
            PageRecue analyse = page.attendre(page.deposer("liste.csv", liste()));
            assertThat(PageImport.comptes(analyse)).isEqualTo("6 000 0 0 0");
            adresse = page.presser(analyse, "executer").adresse().getPath() + "?" + analyse.adresse().getQuery();
            attendre(premiere.base(), FAITES, 1_000);
            ProcessHandle serveur = serveur(port);
            serveur.destroyForcibly();
            serveur.onExit().get(30, TimeUnit.SECONDS);
            assertThat(nombre(premiere.base(), FAITES)).isBetween(1_000L, LIGNES - 1L);
        }
        try (Demonstration seconde = demarrer(port)) {
            PageImport page = new PageImport(new Visiteur(seconde.adresse()).entrePersonnel("dpe"));
            PageRecue rapport = page.attendre(new Visiteur(seconde.adresse()).entrePersonnel("dpe").ouvrir(adresse));
            assertThat(rapport.html().select("main").text()).contains("L'import est terminé");
            assertThat(PageImport.comptes(rapport)).isEqualTo("6 000 0 0 0");
            BaseEmbarquee base = seconde.base();
            assertThat(nombre(base, FAITES)).isEqualTo(LIGNES);
            assertThat(nombre(base, "select count(*) from candidature where numero between '600000000' and '600005999'")).isEqualTo(LIGNES);
            assertThat(nombre(base, "select count(*) from journal j join candidature c on c.id = j.objet_cle "
                    + "where j.acte = 'CANDIDATURE_IMPORTEE' and c.numero between '600000000' and '600005999'")).isEqualTo(LIGNES);
            assertThat(nombre(base, "select count(*) from traitement where etat <> 'TERMINE' or traites <> total")).isZero();
        }
    }

    private Demonstration demarrer(int port) {
        Demonstration demonstration = new Demonstration(Options.lire(List.of("--port", String.valueOf(port), "--dossier", dossier.toString()),
                Path.of(System.getProperty("passerelle.serveur")), Path.of(System.getProperty("passerelle.ear"))));
        demonstration.demarrer();
        return demonstration;
    }

    private static ProcessHandle serveur(int port) {
        return ProcessHandle.current().descendants()
                .filter(p -> p.info().commandLine().filter(c -> c.contains("-Djboss.http.port=" + port)).isPresent()).findFirst().orElseThrow();
    }

    private static byte[] liste() {
        List<String> lignes = new ArrayList<>(List.of("Numéro;Nom;Prénom;Date de naissance;Diplôme"));
        for (int i = 0; i < LIGNES; i++) {
            lignes.add(PREMIER + i + ";ESSAI;Zoé;12/05/2002;M1 MEEF");
        }
        return String.join("\r\n", lignes).getBytes(StandardCharsets.UTF_8);
    }

    private static void attendre(BaseEmbarquee base, String combien, long auMoins) throws Exception {
        long limite = System.nanoTime() + PATIENCE.toNanos();
        while (nombre(base, combien) < auMoins) {
            assertThat(System.nanoTime()).as(combien).isLessThan(limite);
            Thread.sleep(20);
        }
    }

    private static long nombre(BaseEmbarquee base, String sql) throws SQLException {
        try (Connection connexion = base.source().getConnection(); Statement ordre = connexion.createStatement();
                ResultSet resultat = ordre.executeQuery(sql)) {
            resultat.next();
            return resultat.getLong(1);
        }
    }
}
