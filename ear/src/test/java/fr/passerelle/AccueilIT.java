package fr.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first page, as everybody finds it. */
@SurApplication
class AccueilIT {

    @Test
    void l_accueil_repond_a_tout_le_monde_et_dit_sa_langue(Visiteur visiteur) {
        PageRecue accueil = visiteur.demander("/");
        assertThat(accueil.code()).isEqualTo(200);
        assertThat(accueil.html().selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(accueil.html().title()).contains("Passerelle");
    }

    @ParameterizedTest
    @EnumSource(Ecran.class)
    void l_accueil_est_accessible_et_tient_dans_l_ecran(Ecran ecran, Navigateur navigateur) {
        navigateur.surEcran(ecran).ouvrir("/").sansViolation();
    }
}
