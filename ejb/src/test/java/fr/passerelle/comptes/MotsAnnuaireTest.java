package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types is found whatever its accents and capitals, and reaches the directory as arguments only. */
class MotsAnnuaireTest {

    private static final PersonneAnnuaire ELODIE = PersonneAnnuaire.depuis("eprevot", Map.of("uid", List.of("eprevot"),
            "cn", List.of("Élodie Prévôt-Cœur"), "mail", List.of("e.prevot@exemple.fr")));

    @ParameterizedTest
    @ValueSource(strings = {"prevot", "PRÉVÔT", "élodie", "Elodie prev", "prévot elodie", "eprev", "E.PREVOT@", "coeur", "prévôt-cœur", "prevot coeur"})
    void un_nom_se_trouve_sans_souci_des_accents_ni_des_majuscules(String saisie) {
        assertThat(MotsAnnuaire.de(saisie).retient(ELODIE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"provot", "elodie martin", "exemple.fr"})
    void un_autre_nom_ne_se_trouve_pas(String saisie) {
        assertThat(MotsAnnuaire.de(saisie).retient(ELODIE)).isFalse();
    }

    @Test
    void chaque_mot_est_demande_tel_qu_il_est_tape() {
        MotsAnnuaire.Filtre exact = MotsAnnuaire.de("  Élodie (Pr*  ").exact();
        assertThat(exact.texte()).isEqualTo("(&(|(cn=*{0}*)(uid={0}*)(mail={0}*))(|(cn=*{1}*)(uid={1}*)(mail={1}*)))");
        assertThat(exact.arguments()).containsExactly("Élodie", "(Pr*");
    }

    @ParameterizedTest
    @CsvSource({"prevot, *{0}*{1}*{2}*, {0}*{1}*{2}*", "élodie, *{0}*{1}*, *{0}*{1}*", "jean-paul, *{0}*{1}*{2}*, {0}*{1}*{2}*"})
    void ce_qui_peut_porter_un_accent_laisse_la_place_a_toute_lettre(String saisie, String nom, String debut) {
        assertThat(MotsAnnuaire.de(saisie).large().orElseThrow().texte()).isEqualTo("(&(|(cn=" + nom + ")(uid=" + debut + ")(mail=" + debut + ")))");
    }

    @Test
    void rien_de_ce_qui_est_tape_n_entre_dans_le_filtre() {
        assertThat(MotsAnnuaire.de("*)(uid=admin").large().orElseThrow().texte()).doesNotContain("admin");
        assertThat(MotsAnnuaire.de("*)(uid=admin").exact().arguments()).containsExactly("*)(uid=admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"an", "éa", "ob", "eau"})
    void trop_peu_de_consonnes_ne_demandent_pas_tout_l_annuaire(String saisie) {
        assertThat(MotsAnnuaire.de(saisie).large()).isEmpty();
    }
}
