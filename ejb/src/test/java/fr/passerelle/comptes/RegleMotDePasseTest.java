package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegleMotDePasseTest {

    private final RegleMotDePasse regle = new MotsDePasseDivulgues().regle();

    @ParameterizedTest
    @ValueSource(strings = {"Demo-2026!", "Bonjour-2026!", "xK#9 tulipe", "Éléphant-vert"})
    void un_bon_mot_de_passe_ne_manque_de_rien(String motDePasse) {
        assertThat(regle.manques(motDePasse)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ab-cdef,LONGUEUR", "TULIPE-VERTE,MINUSCULE", "tulipe-verte,MAJUSCULE", "TulipeVerte12,SPECIAL",
        "'Tulipe Verte',SPECIAL"})
    void chaque_exigence_est_jugee_seule(String motDePasse, ExigenceMotDePasse manque) {
        assertThat(regle.manques(motDePasse)).containsExactly(manque);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password1!", "P@ssw0rd", "!Azerty123!", "Qwerty123#", "PASSword-"})
    void un_mot_de_passe_divulgue_est_refuse_meme_deguise(String motDePasse) {
        assertThat(regle.manques(motDePasse)).contains(ExigenceMotDePasse.INCONNU);
    }

    @Test
    void le_refus_nomme_le_premier_manque_et_le_champ() {
        assertThatThrownBy(() -> regle.verifier("court")).isInstanceOfSatisfying(MotDePasseRefuse.class, refus -> {
            assertThat(refus.manque()).isEqualTo(ExigenceMotDePasse.LONGUEUR);
            assertThat(refus.champ()).isEqualTo("motDePasse");
        });
    }

    @Test
    void un_mot_de_passe_demesure_est_refuse() {
        assertThat(regle.manques("aA-" + "x".repeat(RegleMotDePasse.LONGUEUR_MAXIMALE)))
                .containsExactly(ExigenceMotDePasse.LONGUEUR);
    }

    @Test
    void la_liste_en_ligne_se_lit_par_suffixe_et_le_remplissage_ne_compte_pas() {
        String reponse = "0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n00D4F6E8FA6EECAD2A3AA415EEC418D38EC:0\r\n";
        assertThat(MotsDePasseDivulgues.contient(reponse, "0018a45c4d1def81644b54ab7f969b88d65")).isTrue();
        assertThat(MotsDePasseDivulgues.contient(reponse, "00D4F6E8FA6EECAD2A3AA415EEC418D38EC")).isFalse();
        assertThat(MotsDePasseDivulgues.contient(reponse, "FFFF")).isFalse();
    }
}
