package fr.passerelle.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeEtablissementTest {

    /** Every label the ministry publishes. */
    @ParameterizedTest
    @CsvSource({
        "COLLEGE, CLG", "COLLEGE SPECIALISE, CLG", "COLLEGE CLIMATIQUE, CLG",
        "LYCEE PROFESSIONNEL, LP", "LYCEE POLYVALENT, LPO", "LYCEE ENS GENERAL TECHNO PROF AGRICOLE, LEGTA",
        "LYCEE ENSEIGNT GENERAL ET TECHNOLOGIQUE, LYC", "LYCEE D ENSEIGNEMENT GENERAL, LYC",
        "LYCEE D ENSEIGNEMENT TECHNOLOGIQUE, LYC", "LYCEE EXPERIMENTAL, LYC", "LYCEE CLIMATIQUE, LYC",
        "SECTION D ENSEIGNEMENT PROFESSIONNEL, SEP", "SECTION ENSEIGT GENERAL ET TECHNOLOGIQUE, SGT", "CETAD (TOM), CETAD",
        "ECOLES COMPOSEES UNIQT DE STS ET OU CPGE, AUTRE", "ECOLE PROFESSIONNELLE SPECIALISEE, AUTRE",
        "ECOLE SECONDAIRE SPECIALISEE (2 D CYCLE), AUTRE"})
    void la_nature_donne_l_abreviation(String nature, TypeEtablissement type) {
        assertThat(TypeEtablissement.de(nature)).isEqualTo(type);
    }
}
