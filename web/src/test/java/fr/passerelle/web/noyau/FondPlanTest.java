package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FondPlanTest {

    @ParameterizedTest
    @CsvSource({
        "'',                                                         ''",
        "https://tuiles.exemple.fr/plan/{z}/{x}/{y}.png,             https://tuiles.exemple.fr",
        "https://{s}.tuiles.exemple.fr/{z}/{x}/{y}.png,              https://*.tuiles.exemple.fr",
        "http://localhost:8090/wmts?TILEMATRIX={z}&TILEROW={y},      http://localhost:8090",
        "/tuiles/{z}/{x}/{y}.png,                                    ''",
        "https://{z}.exemple.fr/{x}/{y}.png,                         ''",
        "https://exemple.fr; script-src 'unsafe-inline'/{z}.png,     ''",
        "data:image/png/{z},                                         ''"})
    void seule_l_origine_des_tuiles_est_admise(String modele, String origine) {
        assertThat(FondPlan.origine(modele)).isEqualTo(origine);
    }
}
