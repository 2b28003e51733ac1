package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.SurApplication;
import org.junit.jupiter.api.Test;

/** The end of a session is told before it comes, and one click keeps it; the browser's clock is moved on instead of waiting. */
@SurApplication
class SessionIT {

    private static void apres(Navigateur navigateur, int minutes) {
        navigateur.script("const vraie = Date.now.bind(Date); window.vraie = window.vraie || vraie;"
                + "const m = arguments[0]; Date.now = () => window.vraie() + m * 60000;"
                + "document.dispatchEvent(new Event('visibilitychange'));", minutes);
    }

    @Test
    void cinq_minutes_avant_la_fin_un_clic_garde_la_session(Navigateur navigateur) {
        navigateur.entrerPersonnel("dos").ouvrir("/aide");
        apres(navigateur, 24);
        assertThat(navigateur.script("return document.getElementById('session').open")).isEqualTo(false);
        apres(navigateur, 26);
        navigateur.attendreTexte("Votre session va se terminer").capturer("session").sansViolation();
        navigateur.activer("Rester connecté");
        navigateur.attendre("#session:not([open]) ~ *, html:has(#session:not([open])) body");
        apres(navigateur, 50);
        assertThat(navigateur.script("return document.getElementById('session').open")).isEqualTo(false);
    }

    @Test
    void sans_reponse_la_page_cede_la_place_a_celle_qui_explique(Navigateur navigateur) {
        navigateur.entrerPersonnel("dos").ouvrir("/aide");
        apres(navigateur, 31);
        navigateur.attendreTexte("Vous n'avez rien fait pendant 30 minutes.").sansViolation();
    }
}
