package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AffichageTest {

    @Test
    void les_choix_habituels_ne_s_ecrivent_pas() {
        assertThat(new Affichage("normal", "normale", "normal", "gauche").ecrire()).isEmpty();
    }

    @Test
    void ce_qui_est_ecrit_se_relit() {
        Affichage choix = new Affichage("inverse", "grande", "double", "justifie");
        assertThat(choix.ecrire()).isEqualTo("contraste-inverse.taille-grande.interligne-double.texte-justifie");
        assertThat(Affichage.lire(choix.ecrire())).isEqualTo(choix);
    }

    @Test
    void un_temoin_trafique_ne_donne_que_des_choix_connus() {
        assertThat(Affichage.lire("contraste-\"><script>.taille-enorme.autre").styles()).isEmpty();
        assertThat(Affichage.lire(null).styles()).isEmpty();
    }
}
