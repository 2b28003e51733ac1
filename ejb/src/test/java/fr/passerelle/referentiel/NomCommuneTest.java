package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomCommuneTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Saint-Cergues | ST CERGUES", "Sainte-Foy-lès-Lyon | STE FOY LES LYON", "L'Haÿ-les-Roses | L HAY LES ROSES",
        "L’Arbresle | L ARBRESLE", "Bœurs-en-Othe | BOEURS EN OTHE", "Saintes | SAINTES", "  Dijon | DIJON"})
    void un_nom_s_ecrit_comme_la_poste_l_ecrit(String saisi, String attendu) {
        assertThat(NomCommune.normaliser(saisi)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Le Mont-Dore | MONT DORE (LE)", "Le Mont-Dore | LE MONT DORE", "Paris | PARIS 06", "Paris 6e | PARIS 06",
        "Marseille 1er Arrondissement | MARSEILLE 01", "dijon | DIJON", "Le Creusot | LE CREUSOT"})
    void deux_ecritures_nomment_la_meme_commune(String saisi, String connu) {
        assertThat(NomCommune.memeNom(saisi, connu)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Dijon | DIJONVAL", "Beaune | BEAUNE LA ROLANDE", "Lyon | LYONS LA FORET", "Saint-Jean | ST JEAN BONNEFONDS"})
    void deux_communes_ne_se_confondent_pas(String saisi, String connu) {
        assertThat(NomCommune.memeNom(saisi, connu)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"21231, 21", "2A004, 2A", "97411, 974", "98818, 988", "01004, 01"})
    void le_departement_se_lit_dans_le_code_insee(String insee, String departement) {
        assertThat(new LigneCommune(1L, insee, "", "", "", null, null).departement()).isEqualTo(departement);
    }
}
