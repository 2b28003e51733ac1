package fr.passerelle.referentiel.chargement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.referentiel.GenreNomenclature;
import fr.passerelle.referentiel.NumeroSiret;
import fr.passerelle.referentiel.NumeroUai;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What the shipped files hold, noise included: a new edition of a source that breaks these figures must be looked at. */
class DonneesTest {

    @Test
    void les_13307_numeros_uai_ont_une_cle_juste() throws IOException {
        List<CSVRecord> etablissements = lire("etablissements.csv.gz");
        assertThat(etablissements).hasSize(13_307).allMatch(e -> NumeroUai.controler(e.get("uai")).valide());
        assertThat(etablissements.stream().map(e -> e.get("uai")).distinct()).hasSize(13_307);
        assertThat(etablissements).filteredOn(e -> "Dijon".equals(e.get("academie"))).hasSize(313);
    }

    @Test
    void sept_siret_publies_ont_une_cle_fausse() throws IOException {
        assertThat(lire("etablissements.csv.gz").stream().map(e -> e.get("siret"))
                .filter(s -> s != null && !NumeroSiret.controler(s).valide()))
                .containsExactlyInAnyOrder("77775659300018", "41525756200038", "15600011700453", "19630061063113", "80486689800035",
                        "19777296000014", "19986001300013");
    }

    @Test
    void chaque_departement_d_un_etablissement_est_rattache_a_son_academie() throws IOException {
        Map<String, String> rattachements = lire("nomenclatures.csv.gz").stream()
                .filter(n -> GenreNomenclature.DEPARTEMENT.name().equals(n.get("genre")))
                .collect(Collectors.toMap(n -> n.get("code"), n -> n.get("parent")));
        assertThat(lire("etablissements.csv.gz"))
                .allMatch(e -> e.get("academie").equals(rattachements.get(e.get("departement"))));
    }

    @Test
    void chaque_appellation_a_son_metier() throws IOException {
        List<CSVRecord> valeurs = lire("nomenclatures.csv.gz");
        Set<String> metiers = valeurs.stream().filter(n -> "ROME_METIER".equals(n.get("genre"))).map(n -> n.get("code"))
                .collect(Collectors.toSet());
        assertThat(metiers).hasSize(532);
        assertThat(valeurs).filteredOn(n -> "ROME_APPELLATION".equals(n.get("genre"))).hasSize(11_118)
                .allMatch(n -> metiers.contains(n.get("parent")));
    }

    @Test
    void toute_periode_finit_apres_avoir_commence() throws IOException {
        assertThat(lire("calendrier.csv.gz")).hasSize(2_234).allMatch(p -> p.get("reprise") == null
                || LocalDate.parse(p.get("reprise")).isAfter(LocalDate.parse(p.get("debut"))));
    }

    private static List<CSVRecord> lire(String fichier) throws IOException {
        try (var source = new InputStreamReader(new GZIPInputStream(
                DonneesTest.class.getResourceAsStream("/fr/passerelle/referentiel/" + fichier)), StandardCharsets.UTF_8)) {
            return ChargementCsv.FORMAT.parse(source).getRecords();
        }
    }
}
