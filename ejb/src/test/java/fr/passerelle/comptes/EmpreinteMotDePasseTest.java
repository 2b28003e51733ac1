package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EmpreinteMotDePasseTest {

    private static final String EMPREINTE = EmpreinteMotDePasse.de("Demo-2026!");

    @Test
    void une_empreinte_reconnait_son_mot_de_passe_et_lui_seul() {
        assertThat(EmpreinteMotDePasse.correspond("Demo-2026!", EMPREINTE)).isTrue();
        assertThat(EmpreinteMotDePasse.correspond("demo-2026!", EMPREINTE)).isFalse();
        assertThat(EmpreinteMotDePasse.correspond("", EMPREINTE)).isFalse();
    }

    @Test
    void deux_empreintes_du_meme_mot_de_passe_different_par_leur_sel() {
        assertThat(EmpreinteMotDePasse.de("Demo-2026!")).isNotEqualTo(EMPREINTE);
    }

    @Test
    void sans_empreinte_rien_ne_correspond_et_le_travail_est_le_meme() {
        long avec = duree(() -> EmpreinteMotDePasse.correspond("Demo-2026!", EMPREINTE));
        long sans = duree(() -> assertThat(EmpreinteMotDePasse.correspond("Demo-2026!", null)).isFalse());
        assertThat((double) sans / avec).isBetween(0.3, 3.0);
    }

    @Test
    void une_empreinte_de_moins_de_tours_se_verifie_et_sera_refaite() {
        String ancienne = "pbkdf2-sha256$1000$AAECAwQFBgcICQoLDA0ODw==$YSOiUECVuyx1cvwJwoFvgkNsCZQq653t1iu0+Y6rlM4=";
        assertThat(EmpreinteMotDePasse.estDepassee(ancienne)).isTrue();
        assertThat(EmpreinteMotDePasse.estDepassee(EMPREINTE)).isFalse();
        assertThat(EmpreinteMotDePasse.correspond("Ancien-2020!", ancienne)).isTrue();
    }

    @Test
    void une_methode_inconnue_n_est_pas_devinee() {
        assertThatThrownBy(() -> EmpreinteMotDePasse.correspond("x", "md5$1$AAAA$AAAA"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long duree(Runnable travail) {
        long debut = System.nanoTime();
        travail.run();
        return System.nanoTime() - debut;
    }
}
