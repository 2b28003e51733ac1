package fr.passerelle.mesures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SerieTest {

    @Test
    void la_mediane_est_la_valeur_du_milieu_quel_que_soit_l_ordre() {
        assertThat(Serie.de(9, 1, 5).mediane()).isEqualTo(5);
    }

    @Test
    void de_valeurs_en_nombre_pair_c_est_la_moyenne_des_deux_du_milieu() {
        assertThat(Serie.de(100, 4, 2, 1).mediane()).isEqualTo(3);
    }

    @Test
    void une_valeur_ecartee_change_l_etendue_et_pas_la_mediane() {
        Serie serie = Serie.de(10, 11, 12, 13, 900);
        assertThat(serie.mediane()).isEqualTo(12);
        assertThat(serie.min()).isEqualTo(10);
        assertThat(serie.max()).isEqualTo(900);
    }

    @Test
    void deux_parties_s_ajoutent_fois_par_fois() {
        assertThat(Serie.de(1, 2, 3).plus(Serie.de(10, 30, 20)).valeurs()).containsExactly(11.0, 32.0, 23.0);
    }

    @Test
    void des_parties_de_longueurs_differentes_ne_s_ajoutent_pas() {
        assertThatIllegalArgumentException().isThrownBy(() -> Serie.de(1, 2).plus(Serie.de(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Serie(List.of()));
    }

    @Test
    void un_debit_compte_par_seconde_des_durees_en_millisecondes() {
        assertThat(Serie.de(500, 2_000).parSeconde(1_000).valeurs()).containsExactly(2_000.0, 500.0);
    }

    @Test
    void une_duree_de_plusieurs_actes_se_ramene_a_un_seul_et_les_premieres_s_ecartent() {
        assertThat(Serie.de(900, 200, 300).sans(1).parActe(100).valeurs()).containsExactly(2.0, 3.0);
    }
}
