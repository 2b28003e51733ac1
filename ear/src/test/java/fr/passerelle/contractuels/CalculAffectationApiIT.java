package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /api/contractuels/calculs/affectation} over HTTP. */
@SurApplication
class CalculAffectationApiIT {

    private static final String ADRESSE = "/api/contractuels/calculs/affectation";
    /** Gale and Shapley, 1962: three stable assignments, the candidates' best gives each their first wish. */
    private static final String MANUEL = """
            {"postes": [{"id": "A", "places": 1}, {"id": "B", "places": 1}, {"id": "C", "places": 1}],
             "candidats": [{"id": "a", "voeux": ["A", "B", "C"]}, {"id": "b", "voeux": ["B", "C", "A"]}, {"id": "c", "voeux": ["C", "A", "B"]}],
             "priorites": {"A": ["b", "c", "a"], "B": ["c", "a", "b"], "C": ["a", "b", "c"]}}""";

    private static PageRecue poster(Visiteur visiteur, String json) {
        return visiteur.envoyer(visiteur.requete(ADRESSE).header("Authorization", "Bearer demo-api").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)).build());
    }

    private static JsonObject lire(PageRecue reponse, int statut) {
        assertThat(reponse.code()).as(reponse.texte()).isEqualTo(statut);
        assertThat(reponse.entetes().allValues("Set-Cookie")).isEmpty();
        assertThat(reponse.entetes().firstValue("Content-Type").orElse("")).startsWith(statut == 200 ? "application/json" : "application/problem+json");
        try (JsonReader lecteur = Json.createReader(new StringReader(reponse.texte()))) {
            return lecteur.readObject();
        }
    }

    private static JsonValue json(String texte) {
        try (JsonReader lecteur = Json.createReader(new StringReader(texte))) {
            return lecteur.readValue();
        }
    }

    @Test
    void l_exemple_du_manuel_donne_a_chacun_son_premier_voeu(Visiteur visiteur) {
        assertThat(lire(poster(visiteur, MANUEL), 200)).isEqualTo(json("""
                {"affectations": [{"candidat": "a", "poste": "A", "rang": 1}, {"candidat": "b", "poste": "B", "rang": 1},
                                  {"candidat": "c", "poste": "C", "rang": 1}],
                 "nonAffectes": [], "placesLibres": {"A": 0, "B": 0, "C": 0}, "pairesBloquantes": 0}"""));
    }

    @Test
    void un_candidat_que_le_poste_ne_classe_pas_reste_sans_poste_et_les_nombres_restent_des_nombres(Visiteur visiteur) {
        assertThat(lire(poster(visiteur, """
                {"candidats": [{"id": 20, "voeux": [7]}, {"id": "10", "voeux": ["7", "8"]}, {"id": 11, "voeux": ["8", 7]}],
                 "priorites": {"7": [20, 10], "8": []}, "postes": [{"id": 7, "places": 1}, {"id": "8", "places": 3}]}"""), 200)).isEqualTo(json("""
                {"affectations": [{"candidat": 20, "poste": 7, "rang": 1}], "nonAffectes": ["10", 11],
                 "placesLibres": {"7": 0, "8": 3}, "pairesBloquantes": 0}"""));
    }

    @Test
    void sans_rien_la_reponse_est_vide(Visiteur visiteur) {
        assertThat(lire(poster(visiteur, "{\"postes\": [], \"candidats\": [], \"priorites\": {}}"), 200))
                .isEqualTo(json("{\"affectations\": [], \"nonAffectes\": [], \"placesLibres\": {}, \"pairesBloquantes\": 0}"));
    }

    @Test
    void l_exemple_du_document_est_celui_que_l_adresse_rend(Visiteur visiteur) {
        JsonObject operation = lire(visiteur.envoyer(visiteur.requete("/api/openapi").header("Accept", "application/json").GET().build()), 200)
                .getJsonObject("paths").getJsonObject(ADRESSE).getJsonObject("post");
        JsonValue demande = exemple(operation.getJsonObject("requestBody"));
        assertThat(lire(poster(visiteur, demande.toString()), 200)).isEqualTo(exemple(operation.getJsonObject("responses").getJsonObject("200")));
        assertThat(operation.getJsonObject("responses").keySet()).contains("413", "422", "503");
    }

    private static JsonValue exemple(JsonObject decrit) {
        JsonValue valeur = decrit.getJsonObject("content").getJsonObject("application/json").getJsonObject("examples")
                .values().iterator().next().asJsonObject().get("value");
        return valeur instanceof JsonString texte ? json(texte.getString()) : valeur;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "'voeux': ['A', 'B', 'C']  | 'voeux': ['A', 'X', 'C'] | candidats[0].voeux[1] | Aucun poste n'a l'identifiant « X ».",
        "'voeux': ['A', 'B', 'C']  | 'voeux': ['A', 'B', 'A'] | candidats[0].voeux[2] | Ce candidat demande deux fois le poste « A ».",
        "'id': 'b'                 | 'id': 'a'                | candidats[1].id       | Le candidat « a » est donné deux fois.",
        "'B', 'places': 1          | 'A', 'places': 1         | postes[1].id          | Le poste « A » est donné deux fois.",
        "'B', 'places': 1          | 'B', 'places': -1        | postes[1].places      | Un poste ne peut pas offrir -1 places : indiquez 0 ou plus.",
        "'B', 'places': 1          | 'B', 'places': '1'       | postes[1].places      | Un nombre entier est attendu ici.",
        "'B', 'places': 1          | 'B'                      | postes[1].places      | « places » manque.",
        "'id': 'C', 'places'       | 'places'                 | postes[2].id          | « id » manque.",
        "'voeux': ['C', 'A', 'B']  | 'souhaits': []           | candidats[2].voeux    | « voeux » manque.",
        "'voeux': ['C', 'A', 'B']  | 'voeux': 'C'             | candidats[2].voeux    | Une liste est attendue ici.",
        "'voeux': ['C', 'A', 'B']  | 'voeux': ['C', {}]       | candidats[2].voeux[1] | Un identifiant est un texte qui n'est pas vide, ou un nombre entier.",
        "'C': ['a', 'b', 'c']      | 'Z': ['a', 'b', 'c']     | priorites.Z           | Aucun poste n'a l'identifiant « Z ».",
        "'C': ['a', 'b', 'c']      | 'C': ['a', 'z', 'c']     | priorites.C[1]        | Aucun candidat n'a l'identifiant « z ».",
        "'C': ['a', 'b', 'c']      | 'C': ['a', 'b', 'a']     | priorites.C[2]        | Le candidat « a » est cité deux fois dans les priorités de ce poste.",
        "'C': ['a', 'b', 'c']      | 'C': [], 'C': ['a']      | priorites.C           | Les priorités du poste « C » sont données deux fois.",
        "'priorites'               | 'priorités'              | priorites             | « priorites » manque."})
    void chaque_faute_est_refusee_par_son_chemin(String avant, String apres, String chemin, String message, Visiteur visiteur) {
        String faux = MANUEL.replace(avant.replace('\'', '"'), apres.replace('\'', '"'));
        assertThat(faux).isNotEqualTo(MANUEL);
        JsonObject probleme = lire(poster(visiteur, faux), 422);
        assertThat(probleme.getString("title")).isEqualTo("Valeurs refusées");
        assertThat(probleme.getJsonArray("champs").getValuesAs(JsonObject.class))
                .anySatisfy(c -> {
                    assertThat(c.getString("champ")).isEqualTo(chemin);
                    assertThat(c.getString("message")).isEqualTo(message);
                });
    }

    @Test
    void de_tres_nombreuses_fautes_sont_comptees_et_les_premieres_montrees(Visiteur visiteur) {
        String voeux = IntStream.range(0, 300).mapToObj(i -> "\"X" + i + "\"").collect(Collectors.joining(","));
        JsonObject probleme = lire(poster(visiteur, "{\"postes\":[],\"candidats\":[{\"id\":\"a\",\"voeux\":[" + voeux + "]}],\"priorites\":{}}"), 422);
        assertThat(probleme.getJsonArray("champs")).hasSize(100);
        assertThat(probleme.getString("detail")).isEqualTo("Les données se contredisent 300 fois : « champs » montre les 100 premières.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"postes\": [}", "bonjour"})
    void ce_qui_n_est_pas_du_json_est_illisible(String corps, Visiteur visiteur) {
        assertThat(lire(poster(visiteur, corps), 400).getString("detail")).contains("JSON");
    }

    @Test
    void un_autre_format_n_est_pas_lu(Visiteur visiteur) {
        lire(visiteur.envoyer(visiteur.requete(ADRESSE).header("Authorization", "Bearer demo-api").header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString("a;b")).build()), 415);
    }

    @Test
    void un_contenu_de_plus_de_32_mo_est_refuse_qu_il_dise_sa_taille_ou_non(Visiteur visiteur) {
        byte[] gros = new byte[33 * 1024 * 1024];
        Arrays.fill(gros, (byte) ' ');
        HttpRequest.Builder requete = visiteur.requete(ADRESSE).header("Authorization", "Bearer demo-api").header("Content-Type", "application/json");
        JsonObject annonce = lire(visiteur.envoyer(requete.POST(HttpRequest.BodyPublishers.ofByteArray(gros)).build()), 413);
        assertThat(annonce.getString("detail")).contains("32 Mo");
        lire(visiteur.envoyer(requete.POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(gros))).build()), 413);
    }

    @Test
    void sans_jeton_ou_sans_la_portee_rien_n_est_calcule(Application application, Visiteur visiteur) {
        lire(visiteur.envoyer(visiteur.requete(ADRESSE).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(MANUEL)).build()), 401);
        String portees = application.valeur("select portees from jeton where nom = 'Démonstration'").orElseThrow();
        application.ecrire(em -> em.createNativeQuery("update jeton set portees = 'referentiel' where nom = 'Démonstration'").executeUpdate());
        try {
            assertThat(lire(poster(visiteur, MANUEL), 403).getString("title")).isEqualTo("Accès refusé");
        } finally {
            application.ecrire(em -> em.createNativeQuery("update jeton set portees = ? where nom = 'Démonstration'")
                    .setParameter(1, portees).executeUpdate());
        }
    }

    /** Everybody asks for twenty posts among a thousand that rank everybody by number: the first by number choose first. */
    @Test
    void dix_mille_candidats_recoivent_ce_que_leur_rang_permet_quel_que_soit_l_ordre(Visiteur visiteur) {
        Random hasard = new Random(7);
        List<List<Integer>> voeux = IntStream.range(0, 10_000).mapToObj(i -> hasard.ints(0, 1_000).distinct().limit(20).boxed().toList()).toList();
        int[] libres = IntStream.range(0, 1_000).map(p -> 9).toArray();
        List<String> attendues = IntStream.range(0, voeux.size()).boxed().flatMap(c -> voeux.get(c).stream().filter(p -> libres[p] > 0).limit(1)
                .peek(p -> libres[p]--).map(p -> c + 10_000 + ">" + p)).toList();
        List<Integer> ordre = IntStream.range(0, voeux.size()).boxed().collect(Collectors.toList());
        JsonObject premiere = lire(poster(visiteur, demande(voeux, ordre)), 200);
        assertThat(premiere.getJsonArray("affectations").getValuesAs(JsonObject.class))
                .extracting(a -> a.getInt("candidat") + ">" + a.getString("poste").substring(1)).containsExactlyElementsOf(attendues);
        assertThat(premiere.getJsonArray("nonAffectes")).hasSize(10_000 - attendues.size());
        assertThat(premiere.getJsonObject("placesLibres").getInt("P5")).isEqualTo(libres[5]);
        Collections.shuffle(ordre, hasard);
        assertThat(lire(poster(visiteur, demande(voeux, ordre)), 200)).isEqualTo(premiere);
    }

    private static String demande(List<List<Integer>> voeux, List<Integer> ordre) {
        List<List<Integer>> demandeurs = IntStream.range(0, 1_000).mapToObj(p -> (List<Integer>) new ArrayList<Integer>()).toList();
        IntStream.range(0, voeux.size()).forEach(c -> voeux.get(c).forEach(p -> demandeurs.get(p).add(c + 10_000)));
        return "{\"postes\":" + liste(IntStream.range(0, 1_000).mapToObj(p -> "{\"id\":\"P" + p + "\",\"places\":9}"))
                + ",\"candidats\":" + liste(ordre.stream().map(c -> "{\"id\":" + (c + 10_000) + ",\"voeux\":"
                        + liste(voeux.get(c).stream().map(p -> "\"P" + p + "\"")) + "}"))
                + ",\"priorites\":{" + IntStream.range(0, 1_000).mapToObj(p -> "\"P" + p + "\":" + demandeurs.get(p)).collect(Collectors.joining(",")) + "}}";
    }

    private static String liste(Stream<String> elements) {
        return elements.collect(Collectors.joining(",", "[", "]"));
    }
}
