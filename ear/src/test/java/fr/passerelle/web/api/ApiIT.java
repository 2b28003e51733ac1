package fr.passerelle.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Administration;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import fr.passerelle.noyau.Reglage;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ground of /api over HTTP: who enters, what is refused and how it is said, its document. */
@SurApplication
class ApiIT {

    private static final String PORTEES = "select portees from jeton where nom = 'Démonstration'";

    private static PageRecue demander(Visiteur visiteur, String chemin, String jeton) {
        HttpRequest.Builder requete = visiteur.requete(chemin).header("Accept", "application/json");
        return visiteur.envoyer((jeton == null ? requete : requete.header("Authorization", "Bearer " + jeton)).GET().build());
    }

    private static JsonObject probleme(PageRecue page, int statut) {
        assertThat(page.code()).isEqualTo(statut);
        assertThat(page.entetes().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(page.entetes().allValues("Set-Cookie")).isEmpty();
        try (JsonReader lecteur = Json.createReader(new StringReader(page.texte()))) {
            JsonObject probleme = lecteur.readObject();
            assertThat(probleme.getInt("status")).isEqualTo(statut);
            assertThat(probleme.getString("title")).isNotBlank().doesNotContain("??");
            assertThat(probleme.getString("detail")).isNotBlank().doesNotContain("??");
            return probleme;
        }
    }

    @Test
    void sans_jeton_l_api_demande_qui_appelle(Visiteur visiteur) {
        PageRecue refus = demander(visiteur, "/api/boite", null);
        probleme(refus, 401);
        assertThat(refus.entetes().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"faux", "demo-api ", "DEMO-API", "psr_", "' or 1=1 -- "})
    void un_jeton_inconnu_n_ouvre_rien(String jeton, Visiteur visiteur) {
        // A token stands at the end of its header, where HTTP itself drops spaces.
        assertThat(demander(visiteur, "/api/boite", jeton).code()).isEqualTo(jeton.strip().equals("demo-api") ? 200 : 401);
    }

    @Test
    void le_jeton_de_la_demonstration_ouvre_tout_sans_session(Visiteur visiteur) {
        PageRecue boite = demander(visiteur, "/api/boite?destinataire=personne@exemple.fr", "demo-api");
        assertThat(boite.code()).isEqualTo(200);
        assertThat(boite.texte()).isEqualTo("[]");
        assertThat(boite.entetes().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void hors_de_la_demonstration_ce_jeton_et_la_boite_n_existent_pas(Application application, Visiteur visiteur) {
        try (Administration.Change reglage = application.administration().regler(Map.of(Reglage.DEMONSTRATION, "false"))) {
            assertThat(reglage).isNotNull();
            probleme(demander(visiteur, "/api/boite", "demo-api"), 401);
        }
        assertThat(demander(visiteur, "/api/boite", "demo-api").code()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GET    | /api/boite                                | demo-api | n'importe quoi   | 400 | Requête illisible",
        "GET    | /api/boite                                |          | application/json | 401 | Authentification nécessaire",
        "GET    | /api/boite                                | faux     | application/json | 401 | Authentification nécessaire",
        "GET    | /api/rien                                 | demo-api | application/json | 404 | Introuvable",
        "GET    | /api                                      |          | application/json | 404 | Introuvable",
        "GET    | /api/referentiel/controle/nir/1           | demo-api | application/json | 404 | Introuvable",
        "DELETE | /api/boite                                | demo-api | application/json | 405 | Méthode non admise",
        "POST   | /api/referentiel/etablissements           | demo-api | application/json | 405 | Méthode non admise",
        "GET    | /api/boite                                | demo-api | text/csv         | 406 | Format non disponible",
        "GET    | /api/referentiel/etablissements?page=zero | demo-api | application/json | 422 | Valeurs refusées",
        "GET    | /api/referentiel/etablissements?page=0    | demo-api | application/json | 422 | Valeurs refusées"})
    void chaque_refus_est_un_probleme_en_francais_sans_session(String verbe, String chemin, String jeton, String accepte, int statut,
            String titre, Visiteur visiteur) {
        HttpRequest.Builder requete = visiteur.requete(chemin).header("Accept", accepte).method(verbe, HttpRequest.BodyPublishers.noBody());
        PageRecue refus = visiteur.envoyer((jeton == null ? requete : requete.header("Authorization", "Bearer " + jeton)).build());
        JsonObject probleme = probleme(refus, statut);
        assertThat(probleme.getString("title")).isEqualTo(titre);
        assertThat(probleme.containsKey("champs")).isEqualTo(statut == 422);
        assertThat(refus.entetes().firstValue("Allow").isPresent()).isEqualTo(statut == 405);
        assertThat(visiteur.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void un_jeton_sans_la_portee_est_refuse(Application application, Visiteur visiteur) {
        String portees = application.valeur(PORTEES).orElseThrow();
        application.ecrire(em -> em.createNativeQuery("update jeton set portees = 'boite' where nom = 'Démonstration'").executeUpdate());
        try {
            assertThat(probleme(demander(visiteur, "/api/referentiel/etablissements", "demo-api"), 403).getString("title")).isEqualTo("Accès refusé");
            assertThat(demander(visiteur, "/api/boite?destinataire=x", "demo-api").code()).isEqualTo(200);
        } finally {
            application.ecrire(em -> em.createNativeQuery("update jeton set portees = ? where nom = 'Démonstration'")
                    .setParameter(1, portees).executeUpdate());
        }
    }

    @Test
    void une_panne_de_notre_cote_donne_une_reference_et_ne_dit_rien_d_autre(Application application, Visiteur visiteur) throws IOException {
        application.ecrire(em -> em.createNativeQuery("alter table etablissement rename to etablissement_ote").executeUpdate());
        try {
            PageRecue reponse = demander(visiteur, "/api/referentiel/etablissements", "demo-api");
            JsonObject probleme = probleme(reponse, 500);
            assertThat(probleme.getString("reference")).matches("[0-9A-F]{10}").isEqualTo(reponse.entetes().firstValue("X-Request-Id").orElse(""));
            assertThat(Files.readAllLines(Application.ESSAIS.resolve("application/serveur/log/passerelle.json"))).as("le journal la porte, et dit quoi")
                    .anyMatch(ligne -> ligne.contains("\"requete\":\"" + probleme.getString("reference") + "\"") && ligne.contains("etablissement"));
            assertThat(probleme.getString("detail")).contains(probleme.getString("reference")).doesNotContain("etablissement", "SQL");
        } finally {
            application.ecrire(em -> em.createNativeQuery("alter table etablissement_ote rename to etablissement").executeUpdate());
        }
        assertThat(demander(visiteur, "/api/referentiel/etablissements", "demo-api").code()).isEqualTo(200);
    }

    @Test
    void un_service_dont_l_api_depend_et_qui_se_tait_repond_503(Application application, Visiteur visiteur) {
        try (Administration.Change reglage = application.administration()
                .regler(Map.of(Reglage.BOITE_DEMONSTRATION, "http://127.0.0.1:1"))) {
            assertThat(reglage).isNotNull();
            probleme(demander(visiteur, "/api/boite", "demo-api"), 503);
        }
    }

    @Test
    void le_mot_bearer_s_ecrit_comme_on_veut(Visiteur visiteur) {
        assertThat(visiteur.envoyer(visiteur.requete("/api/boite?destinataire=x").header("Authorization", "bearer demo-api").GET().build())
                .code()).isEqualTo(200);
    }

    @Test
    void le_document_decrit_l_api_et_son_jeton(Visiteur visiteur) {
        PageRecue document = demander(visiteur, "/api/openapi", null);
        assertThat(document.code()).isEqualTo(200);
        try (JsonReader lecteur = Json.createReader(new StringReader(document.texte()))) {
            JsonObject openapi = lecteur.readObject();
            assertThat(openapi.getString("openapi")).startsWith("3.");
            assertThat(openapi.getJsonObject("components").getJsonObject("securitySchemes").getJsonObject("jeton").getString("scheme"))
                    .isEqualTo("bearer");
            assertThat(openapi.getJsonObject("paths")).isNotEmpty();
            openapi.getJsonObject("paths").forEach((chemin, verbes) -> {
                assertThat(chemin).startsWith("/api/");
                verbes.asJsonObject().forEach((verbe, operation) -> {
                    assertThat(operation.asJsonObject().getString("summary", "")).as(verbe + " " + chemin).isNotBlank();
                    assertThat(operation.asJsonObject().getString("operationId")).as(verbe + " " + chemin).matches("[a-z][A-Za-z]+");
                    assertThat(portee(operation.asJsonObject())).as(verbe + " " + chemin).isIn("boite", "calcul-affectation", "referentiel");
                    assertThat(operation.asJsonObject().getJsonObject("responses").keySet()).contains("200", "400", "401", "403", "404", "406", "422", "500");
                });
            });
        }
    }

    /** The one scope that the operation asks of the token. */
    private static String portee(JsonObject operation) {
        return operation.getJsonArray("security").getJsonObject(0).getJsonArray("jeton").getString(0);
    }

    @Test
    void chaque_renvoi_du_document_mene_a_ce_qu_il_nomme(Visiteur visiteur) {
        try (JsonReader lecteur = Json.createReader(new StringReader(demander(visiteur, "/api/openapi", null).texte()))) {
            JsonObject openapi = lecteur.readObject();
            List<String> renvois = renvois(openapi).toList();
            assertThat(renvois).contains("#/components/schemas/Probleme");
            assertThat(renvois).allSatisfy(renvoi -> assertThat(Json.createPointer(renvoi.substring(1)).containsValue(openapi)).as(renvoi).isTrue());
        }
    }

    private static Stream<String> renvois(JsonValue valeur) {
        if (valeur instanceof JsonObject objet) {
            return objet.entrySet().stream().flatMap(e -> e.getKey().equals("$ref") ? Stream.of(((JsonString) e.getValue()).getString())
                    : renvois(e.getValue()));
        }
        return valeur instanceof JsonArray liste ? liste.stream().flatMap(ApiIT::renvois) : Stream.empty();
    }
}
