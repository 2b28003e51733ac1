package fr.passerelle.web.api.contractuels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.contractuels.calculs.Anomalie;
import fr.passerelle.contractuels.calculs.DonneesAffectation;
import fr.passerelle.contractuels.calculs.DonneesIncoherentes;
import fr.passerelle.contractuels.calculs.PosteOffert;
import fr.passerelle.contractuels.calculs.Priorites;
import fr.passerelle.contractuels.calculs.Proposition;
import fr.passerelle.contractuels.calculs.VoeuxCandidat;
import fr.passerelle.noyau.Textes;
import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A demand as it is sent: what is read, what is refused and where it stands. */
class LectureDemandeTest {

    private final Identifiants postes = new Identifiants();
    private final Identifiants candidats = new Identifiants();

    private DonneesAffectation lire(String json) {
        return LectureDemande.lire(corps(json), postes, candidats);
    }

    private static InputStream corps(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void une_demande_se_lit_dans_n_importe_quel_ordre_et_sans_ce_qui_n_y_a_pas_de_sens() {
        assertThat(lire("""
                {"commentaire": {"a": [1, {"b": []}]}, "priorites": {"P": ["é", "b"]}, "autres": [[1], {}],
                 "candidats": [{"voeux": ["P"], "id": "é", "nom": {"x": 1}}, {"id": "b", "voeux": []}], "postes": [{"places": 2, "id": "P"}]}""")).isEqualTo(
                new DonneesAffectation(List.of(new PosteOffert("P", 2)), List.of(new VoeuxCandidat("é", List.of("P")), new VoeuxCandidat("b", List.of())),
                        List.of(new Priorites("P", List.of("é", "b")))));
    }

    @Test
    void un_identifiant_est_rendu_comme_il_a_ete_declare() {
        DonneesAffectation donnees = lire("""
                {"postes": [{"id": 7, "places": 1}, {"id": "8", "places": 1}], "candidats": [{"id": "1", "voeux": ["7"]}, {"id": 2, "voeux": [8]}],
                 "priorites": {"7": [1], "8": ["2"]}}""");
        AffectationsRendues rendues = AffectationsRendues.de(Proposition.calculer(donnees), postes, candidats);
        assertThat(rendues.affectations()).containsExactly(
                new AffectationsRendues.Rendue("1", BigInteger.valueOf(7), 1), new AffectationsRendues.Rendue(BigInteger.TWO, "8", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{}                                                     | postes CHAMP_MANQUANT, candidats CHAMP_MANQUANT, priorites CHAMP_MANQUANT",
        "[]                                                     | OBJET_ATTENDU",
        "{'postes':null,'candidats':[],'priorites':{}}          | postes CHAMP_MANQUANT",
        "{'postes':{},'candidats':[],'priorites':{}}            | postes LISTE_ATTENDUE",
        "{'postes':[],'candidats':'a','priorites':[]}           | candidats LISTE_ATTENDUE, priorites OBJET_ATTENDU",
        "{'postes':[4,{}],'candidats':[],'priorites':{}}        | postes[0] OBJET_ATTENDU, postes[1].id CHAMP_MANQUANT, postes[1].places CHAMP_MANQUANT",
        "{'postes':[{'id':' ','places':'2'}],'candidats':[],'priorites':{}} | postes[0].id IDENTIFIANT_ATTENDU, postes[0].places ENTIER_ATTENDU",
        "{'postes':[{'id':1.5,'places':1.0}],'candidats':[],'priorites':{}} | postes[0].id IDENTIFIANT_ATTENDU, postes[0].places ENTIER_ATTENDU",
        "{'postes':[{'id':true,'places':4294967297}],'candidats':[],'priorites':{}} | postes[0].id IDENTIFIANT_ATTENDU, postes[0].places ENTIER_ATTENDU",
        "{'postes':[],'candidats':[{'id':'a'}],'priorites':{}}  | candidats[0].voeux CHAMP_MANQUANT",
        "{'postes':[],'candidats':[{'voeux':[]}],'priorites':{}} | candidats[0].id CHAMP_MANQUANT",
        "{'postes':[],'candidats':[{'id':'a','voeux':['P',null,['Q']]}],'priorites':{}} | candidats[0].voeux[1] IDENTIFIANT_ATTENDU, candidats[0].voeux[2] IDENTIFIANT_ATTENDU",
        "{'postes':[],'candidats':[],'priorites':{'P':'a','Q':[{}]}} | priorites.P LISTE_ATTENDUE, priorites.Q[0] IDENTIFIANT_ATTENDU"})
    void ce_qui_manque_ou_n_a_pas_la_forme_attendue_est_nomme(String json, String attendues) {
        DonneesIncoherentes refus = catchThrowableOfType(DonneesIncoherentes.class, () -> lire(json.replace('\'', '"')));
        assertThat(refus.anomalies().stream().map(a -> (a.chemin() + " " + a.genre()).strip())).containsExactly(attendues.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"postes\": [", "{\"postes\": [}", "{\"postes\": [], \"candidats\": [], \"priorites\": {}} {}", "bonjour", "{\"a\": [[["})
    void ce_qui_n_est_pas_du_json_n_est_pas_une_demande(String json) {
        assertThatThrownBy(() -> lire(json)).isInstanceOf(JsonException.class);
    }

    @Test
    void des_listes_emboitees_sans_fin_ne_sont_pas_lues() {
        assertThatThrownBy(() -> lire("{\"a\": " + "[".repeat(100_000))).isInstanceOf(JsonException.class);
    }

    @Test
    void un_nombre_demesure_n_occupe_personne() {
        String nombre = "9".repeat(100_000);
        DonneesIncoherentes refus = catchThrowableOfType(DonneesIncoherentes.class,
                () -> lire("{\"postes\": [{\"id\": " + nombre + ", \"places\": 1e999999999}], \"candidats\": [], \"priorites\": {}}"));
        assertThat(refus.anomalies()).extracting(Anomalie::genre).containsExactly(Anomalie.Genre.IDENTIFIANT_ATTENDU, Anomalie.Genre.ENTIER_ATTENDU);
    }

    @Test
    void chaque_refus_a_sa_phrase() {
        assertThat(Arrays.stream(Anomalie.Genre.values()).map(genre -> Textes.texte("api", Locale.FRENCH, "affectation." + genre, "x")))
                .noneMatch(t -> t.contains("??") || t.contains("{0}") || t.contains("''"));
    }
}
