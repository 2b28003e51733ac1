package fr.passerelle.web.noyau.securite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/contractuels/candidat/liste?id=3&retour=/x", "/candidat/dossier"})
    void un_chemin_de_l_application_est_garde(String chemin) {
        assertThat(Suite.sure(chemin, "/accueil")).isEqualTo(chemin);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://ailleurs.exemple", "//ailleurs.exemple", "/\\ailleurs.exemple", "\\\\ailleurs", "javascript:alert(1)",
        "/x\r\nSet-Cookie: a=b", "/\t/ailleurs", "contractuels", "/connexion/personnel", "/deconnexion"})
    void tout_le_reste_mene_a_l_accueil(String cible) {
        assertThat(Suite.sure(cible, "/accueil")).isEqualTo("/accueil");
    }

    @Test
    void une_cible_demesuree_est_oubliee() {
        assertThat(Suite.sure("/" + "x".repeat(600), "/accueil")).isEqualTo("/accueil");
    }

    @Test
    void la_page_de_connexion_retient_la_cible() {
        assertThat(Suite.apres("/connexion/personnel", "/contractuels/x?id=3")).isEqualTo("/connexion/personnel?suite=%2Fcontractuels%2Fx%3Fid%3D3");
        assertThat(Suite.apres("/connexion/personnel", "//ailleurs")).isEqualTo("/connexion/personnel");
    }
}
