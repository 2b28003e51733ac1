package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.noyau.ModifieEntreTemps;
import jakarta.faces.application.FacesMessage;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RefusTest {

    @Test
    void le_second_a_modifier_apprend_par_qui_et_quand() {
        String texte = Refus.texte(new ModifieEntreTemps("Jeanne Martin", Instant.parse("2026-01-23T22:59:00Z")), Locale.FRENCH);
        assertThat(texte).contains("Jeanne Martin", "23/01/2026 23:59", "Votre saisie est conservée");
    }

    @Test
    void la_gravite_d_un_message_donne_son_mot_et_son_icone() {
        assertThat(Gravite.de(new FacesMessage(FacesMessage.SEVERITY_INFO, "", ""))).isEqualTo(Gravite.REUSSI);
        assertThat(Gravite.de(new FacesMessage(FacesMessage.SEVERITY_WARN, "", ""))).isEqualTo(Gravite.ALERTE);
        assertThat(Gravite.de(new FacesMessage(FacesMessage.SEVERITY_ERROR, "", ""))).isEqualTo(Gravite.ERREUR);
        assertThat(Gravite.de(new FacesMessage(FacesMessage.SEVERITY_FATAL, "", ""))).isEqualTo(Gravite.ERREUR);
    }

    @Test
    void la_langue_inconnue_est_le_francais() {
        assertThat(Langue.choisir("en")).isEqualTo(Locale.ENGLISH);
        assertThat(Langue.choisir("de")).isEqualTo(Locale.FRENCH);
        assertThat(Langue.choisir(null)).isEqualTo(Locale.FRENCH);
    }
}
