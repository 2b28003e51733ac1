package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

    @ParameterizedTest
    @CsvSource({"36, candidats, 36 candidats", "2, types de poste, 2 types de poste", "1, types de poste, 1 type de poste", "1, stagiaires, 1 stagiaire",
        "0, postes, 0 poste", "1, écritures, 1 écriture"})
    void un_compte_s_accorde(long nombre, String noms, String dit) {
        assertThat(Pages.compter(nombre, noms)).isEqualTo(dit);
    }
}
