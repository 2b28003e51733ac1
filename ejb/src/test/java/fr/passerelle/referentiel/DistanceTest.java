package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    private static final Position DIJON = en("47.32167", "5.04147");
    private static final Position CHALON = en("46.78056", "4.85278");

    private static Position en(String latitude, String longitude) {
        return new Position(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    /**
     * A degree of latitude, a quarter of the meridian and half the equator follow from the radius alone; Paris–Marseille and
     * Paris–Saint-Denis de La Réunion are published distances of the great circle, rounded.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "un degré de latitude,             46,        5,       47,        5,        111.195,   0.001",
        "de l'équateur au pôle,            0,         0,       90,        0,        10007.557, 0.001",
        "aux antipodes,                    0,         0,       0,         180,      20015.115, 0.001",
        "un degré de longitude à 60°,      60,        0,       60,        1,        55.595,    0.01",
        "de part et d'autre du méridien 180, 0,       179.5,   0,         -179.5,   111.195,   0.001",
        "Paris-Marseille,                  48.8566,   2.3522,  43.2965,   5.3698,   660,       2",
        "Paris-Saint-Denis de La Réunion,  48.8566,   2.3522,  -20.8789,  55.4481,  9360,      25"})
    void une_distance_connue(String trajet, String lat1, String lon1, String lat2, String lon2, double kilometres, double pres) {
        assertThat(Distance.entre(en(lat1, lon1), en(lat2, lon2)).kilometres()).isCloseTo(kilometres, within(pres));
    }

    @Test
    void elle_est_la_meme_au_retour_et_nulle_sur_place() {
        assertThat(DIJON.distance(CHALON)).isEqualTo(CHALON.distance(DIJON));
        assertThat(DIJON.distance(DIJON)).isEqualTo(new Distance(0));
    }

    @Test
    void les_plus_proches_viennent_d_abord() {
        assertThat(List.of(new Distance(61.8), new Distance(0.4), new Distance(9.96)).stream().sorted())
                .containsExactly(new Distance(0.4), new Distance(9.96), new Distance(61.8));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"0, \"0 km\"", "0.04, \"0 km\"", "3.44, \"3,4 km\"", "9.94, \"9,9 km\"", "41.6, \"42 km\"", "9361.2, \"9 361 km\""})
    void elle_s_ecrit_comme_on_la_lit(double kilometres, String ecrite) {
        assertThat(new Distance(kilometres).toString().replace('\u00a0', ' ')).isEqualTo(ecrite);
    }

    @Test
    void il_n_y_a_pas_de_distance_negative_ni_de_lieu_hors_du_globe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Distance(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Distance(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> en("91", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> en("0", "-180.1"));
    }

    @Test
    void sans_les_deux_coordonnees_il_n_y_a_pas_de_lieu() {
        assertThat(Position.de(null, BigDecimal.ONE)).isEmpty();
        assertThat(Position.de(BigDecimal.ONE, null)).isEmpty();
        assertThat(Position.de(BigDecimal.ONE, BigDecimal.ONE)).isPresent();
    }
}
