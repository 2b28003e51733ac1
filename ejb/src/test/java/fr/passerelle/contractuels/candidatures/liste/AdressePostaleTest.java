package fr.passerelle.contractuels.candidatures.liste;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.candidatures.Coordonnees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdressePostaleTest {

    @ParameterizedTest
    @ValueSource(strings = {"1 rue de l'Exemple 21000 Dijon",
        "1 rue de l'Exemple, 21000 Dijon", "1 rue de l'Exemple - 21000  Dijon",
        "1 rue de l'Exemple\n21000 Dijon"})
    void la_rue_le_code_postal_et_la_commune_se_separent(String ligne) {
        Coordonnees lues = AdressePostale.lire(ligne, "0600000000");

        assertThat(lues.getAdresse()).isEqualTo("1 rue de l'Exemple");
        assertThat(lues.getCodePostal()).isEqualTo("21000");
        assertThat(lues.getCommune()).isEqualTo("Dijon");
        assertThat(lues.getTelephone()).isEqualTo("0600000000");
    }

    @Test
    void sans_code_postal_la_ligne_entiere_est_la_rue() {
        Coordonnees lues = AdressePostale.lire("Résidence Mansart, bâtiment B", null);

        assertThat(lues.getAdresse()).isEqualTo("Résidence Mansart, bâtiment B");
        assertThat(lues.getCodePostal()).isNull();
    }

    @Test
    void un_nom_compose_reste_entier() {
        assertThat(AdressePostale.lire("4 place du 8 Mai 71100 Chalon-sur-Saône", null).getCommune())
                .isEqualTo("Chalon-sur-Saône");
    }
}
