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

    /** The abbreviation stands for the kind of school, where the directory's name begins by it and a proper name follows. */
    @ParameterizedTest
    @CsvSource({
        "CLG, Collège René Cassin, CLG René Cassin", "LPO, Lycée polyvalent Léon Blum, LPO Léon Blum",
        "LYC, Lycée général et technologique Carnot, LYC Carnot",
        "LP, Lycée professionnel des métiers Jeannette Guyot, LP Lycée professionnel des métiers Jeannette Guyot",
        "CLG, Montaigne, CLG Montaigne", "AUTRE, École nationale, École nationale"})
    void l_abreviation_remplace_la_nature_dans_le_nom(TypeEtablissement type, String nom, String abrege) {
        assertThat(type.abreger(nom)).isEqualTo(abrege);
    }
}
