package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RalentissementTest {

    private static final Instant MIDI = Instant.parse("2026-06-10T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,0", "2,0", "3,1", "4,2", "5,4", "6,8", "7,16", "8,30", "9,30", "1000,30"})
    void l_attente_double_a_chaque_echec_jusqu_a_un_plafond(int echecs, long secondes) {
        assertThat(Ralentissement.COMPTE.attente(echecs)).isEqualTo(Duration.ofSeconds(secondes));
    }

    @Test
    void un_campus_entier_derriere_une_adresse_n_attend_pas_pour_quelques_echecs() {
        assertThat(Ralentissement.ADRESSE.attente(99)).isZero();
        assertThat(Ralentissement.ADRESSE.attente(100)).isPositive();
    }

    @Test
    void un_campus_ou_quelqu_un_se_trompe_a_chaque_minute_n_attend_pas_quand_cinquante_y_entrent_ensemble() {
        Essai essai = new Essai("cle", Instant.EPOCH);
        for (int minute = 0; minute < 600; minute++) {
            essai.compter(Ralentissement.ADRESSE, MIDI.plusSeconds(60L * minute));
        }
        for (int personne = 0; personne < 50; personne++) {
            essai.compter(Ralentissement.ADRESSE, MIDI.plusSeconds(60L * 600));
        }
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7,192.0.2.8,false", "2001:db8:1:2::7,2001:db8:1:2:ffff:ffff:ffff:ffff,true", "2001:db8:1:2::7,2001:db8:1:3::7,false",
        "::ffff:192.0.2.7,::ffff:192.0.2.8,false", "illisible:,autre:,false"})
    void celui_qui_choisit_la_fin_de_son_adresse_reste_un_seul(String une, String autre, boolean meme) {
        assertThat(Essais.reseau(une).equals(Essais.reseau(autre))).isEqualTo(meme);
    }

    @Test
    void un_essai_qui_vient_trop_tot_est_refuse_et_ne_compte_pas() {
        Essai essai = new Essai("cle", Instant.EPOCH);
        for (int i = 0; i < 4; i++) {
            essai.compter(Ralentissement.COMPTE, MIDI.plusSeconds(2L * i));
        }
        Instant tropTot = MIDI.plusSeconds(7);
        assertThatThrownBy(() -> essai.compter(Ralentissement.COMPTE, tropTot)).isInstanceOfSatisfying(TropDEssais.class,
                refus -> assertThat(refus.valeurs()).containsExactly(1L));
        essai.compter(Ralentissement.COMPTE, MIDI.plusSeconds(8));
    }

    @Test
    void un_quart_d_heure_apres_le_premier_echec_tout_est_oublie() {
        Essai essai = new Essai("cle", Instant.EPOCH);
        Instant moment = MIDI;
        for (int i = 0; i < 10; i++) {
            essai.compter(Ralentissement.COMPTE, moment);
            moment = moment.plusSeconds(31);
        }
        Instant apres = moment.plus(Ralentissement.OUBLI);
        essai.compter(Ralentissement.COMPTE, apres);
        essai.compter(Ralentissement.COMPTE, apres);
        essai.compter(Ralentissement.COMPTE, apres);
    }

    @Test
    void un_essai_juste_ne_charge_pas_l_adresse() {
        Essai essai = new Essai("cle", Instant.EPOCH);
        for (int i = 0; i < 100; i++) {
            essai.compter(Ralentissement.ADRESSE, MIDI);
            essai.decompter();
        }
        essai.compter(Ralentissement.ADRESSE, MIDI);
    }
}
