package fr.passerelle.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.comptes.jeton.JetonDejaRevoque;
import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.FiltreIllisible;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.ModifieEntreTemps;
import jakarta.ejb.EJBException;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraductionErreursTest {

    static Stream<Arguments> refus() {
        return Stream.of(Arguments.of(new Introuvable(), 404), Arguments.of(new AccesRefuse(), 403),
                Arguments.of(new ModifieEntreTemps("Zoé", Instant.EPOCH), 409), Arguments.of(new FiltreIllisible("x"), 400),
                Arguments.of(new JetonDejaRevoque(), 422), Arguments.of(new JsonbException("illisible"), 400),
                Arguments.of(new EJBException(new IllegalStateException(
                        new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062))), 409));
    }

    @ParameterizedTest
    @MethodSource("refus")
    void chaque_refus_a_son_code(RuntimeException refus, int statut) {
        assertThat(json(refus).getInt("status")).isEqualTo(statut);
    }

    @Test
    void un_refus_se_reconnait_sous_ce_qui_l_enveloppe() {
        assertThat(json(new EJBException(new Introuvable())).getInt("status")).isEqualTo(404);
    }

    @Test
    void un_refus_du_protocole_garde_son_code_et_une_panne_n_en_est_pas_un() {
        for (int statut : new int[] {400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 503}) {
            JsonObject probleme = TraductionErreurs.http(statut).orElseThrow().json();
            assertThat(probleme.getInt("status")).isEqualTo(statut);
            assertThat(probleme.getString("title") + probleme.getString("detail")).doesNotContain("??");
        }
        assertThat(TraductionErreurs.http(418).orElseThrow().json().getInt("status")).isEqualTo(400);
        assertThat(TraductionErreurs.http(500)).isEmpty();
    }

    @Test
    void un_refus_dit_son_texte_et_nomme_la_valeur() {
        JsonObject probleme = json(new ErreurMetier("courriel.balise.refusee", "{{#x}}").sur("corps"));
        assertThat(probleme.getString("title")).isEqualTo("Valeurs refusées");
        assertThat(probleme.getString("detail")).contains("« {{#x}} »");
        assertThat(probleme.getJsonArray("champs").getJsonObject(0).getString("champ")).isEqualTo("corps");
    }

    @Test
    void une_date_se_lit_en_francais_dans_un_refus() {
        assertThat(json(new ModifieEntreTemps("Zoé", Instant.parse("2026-06-10T08:00:00Z"))).getString("detail"))
                .contains("Zoé le 10/06/2026 10:00");
    }

    @Test
    void une_panne_n_est_pas_un_refus() {
        assertThat(TraductionErreurs.traduire(new IllegalStateException("secret"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 415, 422, 500, 503})
    void chaque_code_a_son_titre_et_son_explication(int statut) {
        JsonObject probleme = Probleme.de(statut).json();
        assertThat(probleme.getString("title")).isNotBlank().doesNotContain("?");
        assertThat(probleme.getString("detail")).isNotBlank().doesNotContain("??");
        assertThat(probleme.getString("type")).isEqualTo("about:blank");
    }

    @Test
    void une_panne_donne_sa_reference_et_rien_d_autre() {
        JsonObject probleme = Probleme.de(500).avecReference("A1B2C3D4").json();
        assertThat(probleme.getString("reference")).isEqualTo("A1B2C3D4");
        assertThat(probleme.keySet()).containsExactly("type", "title", "status", "detail", "reference");
    }

    private static JsonObject json(Throwable echec) {
        return TraductionErreurs.traduire(echec).orElseThrow().json();
    }
}
