package fr.passerelle.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Administration;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import fr.passerelle.noyau.Reglage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ground of /api over HTTP: who enters, what is refused and how it is said, its document. */
@SurApplication
class ApiIT {

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

    @Test
    void les_refus_se_disent_en_francais(Visiteur visiteur) {
        assertThat(probleme(demander(visiteur, "/api/rien", "demo-api"), 404).getString("title")).isEqualTo("Introuvable");
        PageRecue verbe = visiteur.envoyer(visiteur.requete("/api/boite").header("Authorization", "Bearer demo-api")
                .DELETE().build());
        assertThat(probleme(verbe, 405).getString("title")).isEqualTo("Méthode non admise");
        assertThat(verbe.entetes().firstValue("Allow").orElse("")).contains("GET");
        PageRecue format = visiteur.envoyer(visiteur.requete("/api/boite").header("Authorization", "Bearer demo-api")
                .header("Accept", "text/csv").GET().build());
        assertThat(probleme(format, 406).getString("title")).isEqualTo("Format non disponible");
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
                    assertThat(operation.asJsonObject().getJsonObject("responses").keySet()).contains("200", "401", "403", "422", "500");
                });
            });
        }
    }
}
