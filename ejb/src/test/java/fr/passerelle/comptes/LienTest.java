package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LienTest {

    private static final Instant MIDI = Instant.parse("2026-06-10T12:00:00Z");
    private final Compte compte = new Compte(new Identite(Porte.CANDIDAT, "20260001"), "Martin", "Lou", "lou@exemple.fr");

    private Lien lien(UsageLien usage) {
        return new Lien(compte, usage, "jeton", "lou@exemple.fr", MIDI);
    }

    @ParameterizedTest
    @CsvSource({"PREMIERE_CONNEXION,86400", "MOT_DE_PASSE,3600", "COURRIEL,86400"})
    void chaque_lien_vaut_le_temps_de_son_usage(UsageLien usage, long secondes) {
        assertThat(lien(usage).etat(MIDI.plusSeconds(secondes - 1))).isEqualTo(EtatLien.VALIDE);
        assertThat(lien(usage).etat(MIDI.plusSeconds(secondes))).isEqualTo(EtatLien.EXPIRE);
    }

    @Test
    void un_lien_sert_une_seule_fois() {
        Lien lien = lien(UsageLien.MOT_DE_PASSE);
        lien.utiliser(MIDI);
        assertThat(lien.etat(MIDI)).isEqualTo(EtatLien.UTILISE);
        assertThatThrownBy(() -> lien.utiliser(MIDI)).isInstanceOf(LienExpire.class);
    }

    @Test
    void un_lien_remplace_ou_expire_ne_sert_plus() {
        Lien remplace = lien(UsageLien.MOT_DE_PASSE);
        remplace.remplacer(MIDI);
        assertThatThrownBy(() -> remplace.utiliser(MIDI)).isInstanceOf(LienExpire.class);
        assertThatThrownBy(() -> lien(UsageLien.MOT_DE_PASSE).utiliser(MIDI.plusSeconds(3600))).isInstanceOf(LienExpire.class);
    }

    @Test
    void un_lien_de_mot_de_passe_ne_vaut_que_pour_l_adresse_ou_il_est_parti() {
        Lien motDePasse = lien(UsageLien.MOT_DE_PASSE);
        Lien confirmation = lien(UsageLien.COURRIEL);
        compte.joindreA("autre@exemple.fr");
        assertThat(motDePasse.etat(MIDI)).isEqualTo(EtatLien.UTILISE);
        assertThat(confirmation.etat(MIDI)).isEqualTo(EtatLien.VALIDE);
    }

    @Test
    void le_lien_d_un_compte_ferme_ne_vaut_rien() {
        Lien lien = lien(UsageLien.MOT_DE_PASSE);
        compte.fermer(MIDI);
        assertThatThrownBy(() -> lien.utiliser(MIDI)).isInstanceOf(LienExpire.class);
    }
}
