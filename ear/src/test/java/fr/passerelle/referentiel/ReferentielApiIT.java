package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code /api/referentiel} answers over HTTP. */
@SurApplication
class ReferentielApiIT {

    private static final String RACINE = "/api/referentiel/";

    @ParameterizedTest
    @CsvSource({"uai/0211227V, true", "uai/0312267V, false", "uai/0211227%20v, true", "siret/35600000000048, true",
        "siret/35600000049837, true", "siret/41525756200038, false", "ine/7842593016B, true", "ine/7842593016M, false",
        "uai/a%2Fb, false"})
    void un_numero_est_controle_avec_son_motif(String numero, boolean valide, Visiteur visiteur) {
        JsonObject reponse = lire(demander(visiteur, "controle/" + numero));
        assertThat(reponse.keySet()).containsExactlyInAnyOrder("valide", "motif");
        assertThat(reponse.getBoolean("valide")).isEqualTo(valide);
        assertThat(reponse.get("motif").getValueType()).isEqualTo(valide ? JsonValue.ValueType.NULL : JsonValue.ValueType.STRING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"controle/numen/123", "controle/uai", "inconnu"})
    void ce_qui_n_existe_pas_repond_404(String chemin, Visiteur visiteur) {
        assertThat(demander(visiteur, chemin).code()).isEqualTo(404);
    }

    @Test
    void un_etablissement_se_trouve_par_nom_et_departement(Visiteur visiteur) {
        JsonObject page = lire(demander(visiteur, "etablissements?q=rameau&departement=21"));
        assertThat(page.getInt("total")).isEqualTo(page.getJsonArray("etablissements").size()).isPositive();
        assertThat(page.getJsonArray("etablissements").getValuesAs(JsonObject.class))
                .anySatisfy(e -> assertThat(e.getString("uai")).isEqualTo("0211357L"))
                .allSatisfy(e -> assertThat(e.getString("departement")).isEqualTo("21"));
    }

    @Test
    void les_pages_se_suivent_sans_se_repeter(Visiteur visiteur) {
        JsonObject premiere = lire(demander(visiteur, "etablissements?departement=21"));
        JsonObject seconde = lire(demander(visiteur, "etablissements?departement=21&page=2"));
        assertThat(premiere.getInt("pages")).isGreaterThan(1);
        assertThat(premiere.getJsonArray("etablissements")).hasSize(50)
                .doesNotContainAnyElementsOf(seconde.getJsonArray("etablissements"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "deux"})
    void une_page_qui_n_en_est_pas_une_est_refusee(String page, Visiteur visiteur) {
        PageRecue refus = demander(visiteur, "etablissements?page=" + page);
        assertThat(refus.code()).isEqualTo(422);
        assertThat(refus.entetes().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void sans_jeton_rien_n_est_repondu(Visiteur visiteur) {
        assertThat(visiteur.demander(RACINE + "controle/uai/0211227V").code()).isEqualTo(401);
    }

    private static PageRecue demander(Visiteur visiteur, String chemin) {
        return visiteur.envoyer(visiteur.requete(RACINE + chemin).header("Authorization", "Bearer demo-api").GET().build());
    }

    private static JsonObject lire(PageRecue reponse) {
        assertThat(reponse.code()).isEqualTo(200);
        try (JsonReader lecteur = Json.createReader(new StringReader(reponse.texte()))) {
            return lecteur.readObject();
        }
    }
}
