package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.SurApplication;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A session about to end says so in time, is kept at one click, and says why it ended. The page's clock is moved, not waited for. */
@SurApplication
class SessionIT {

    @Test
    void cinq_minutes_avant_la_fin_un_clic_garde_la_session(Navigateur navigateur) {
        navigateur.entrerPersonnel("dpe");
        avancer(navigateur, 24);
        assertThat(navigateur.pilote().findElements(By.cssSelector("#session[open]"))).isEmpty();
        avancer(navigateur, 26);
        navigateur.attendreTexte("Votre session va se terminer").capturer("session").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("session").sansViolation().surEcran(Ecran.BUREAU);
        navigateur.activer("Rester connecté");
        navigateur.attendre("body:not(:has(#session[open]))");
        assertThat(navigateur.ouvrir("/contractuels/candidat/liste").texte()).contains("Gestion des contractuels alternants");
    }

    @Test
    void apres_trente_minutes_la_page_dit_que_la_session_est_fermee(Navigateur navigateur) {
        navigateur.entrerPersonnel("dpe");
        avancer(navigateur, 31);
        navigateur.attendreTexte("Vous n'avez rien fait pendant 30 minutes.").capturer("inactivite").sansViolation();
    }

    private static void avancer(Navigateur navigateur, int minutes) {
        navigateur.script("window.heure = window.heure || Date.now; Date.now = () => window.heure.call(Date) + %d;".formatted(minutes * 60_000)
                + "document.dispatchEvent(new Event('visibilitychange'))");
    }
}
