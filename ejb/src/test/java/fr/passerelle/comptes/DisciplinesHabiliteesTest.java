package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisciplinesHabiliteesTest {

    private static final String ANGLAIS = "L0422";

    @ParameterizedTest
    @EnumSource(value = Profil.class, names = {"ADMINISTRATEUR", "DPE"})
    void l_administrateur_et_la_dpe_tiennent_toutes_les_disciplines(Profil profil) {
        DisciplinesHabilitees tenues = tenues(new Droit(profil, Perimetre.tout()));
        assertThat(tenues.tient(ANGLAIS)).isTrue();
        assertThat(tenues.tientToutes()).isTrue();
    }

    @Test
    void qui_n_a_qu_une_discipline_ne_tient_que_celle_la() {
        DisciplinesHabilitees tenues = tenues(new Droit(Profil.DPE, Perimetre.discipline(ANGLAIS)));
        assertThat(tenues.tient(ANGLAIS)).isTrue();
        assertThat(tenues.tient("L0421")).isFalse();
        assertThat(tenues.tientToutes()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Profil.class, names = {"DOS", "INSPECTEUR", "REFERENT_HANDICAP", "CANDIDAT"})
    void un_autre_profil_n_en_tient_aucune(Profil profil) {
        DisciplinesHabilitees tenues = tenues(new Droit(profil, Perimetre.tout()));
        assertThat(tenues.tient(ANGLAIS)).isFalse();
        assertThat(tenues.tientToutes()).isFalse();
    }

    private static DisciplinesHabilitees tenues(Droit droit) {
        Appelant appelant = new Appelant();
        appelant.entrer(new Droits(1L, new Identite(Porte.PERSONNEL, "dpe"), "", List.of(droit)));
        return new DisciplinesHabilitees(appelant);
    }
}
