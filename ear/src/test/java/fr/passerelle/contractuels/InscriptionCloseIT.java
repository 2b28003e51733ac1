package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.SurApplication;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Outside the period a dossier is read, not changed, and the page says why. */
@SurApplication
class InscriptionCloseIT {

    private static final String NUMERO = "20260002";

    @Test
    void les_pages_se_lisent_et_disent_pourquoi(Application application, Navigateur navigateur) {
        Candidat.entrer(navigateur, NUMERO, "Demo-2026!");
        apresLaCloture(application, () -> {
            for (String page : new String[] {"/candidat/dossier", "/candidat/fiche", "/candidat/documents"}) {
                navigateur.ouvrir(page).attendreTexte("Les inscriptions ont été closes le").capturer("close").sansViolation();
            }
            assertThat(navigateur.pilote().findElements(By.cssSelector("input[type=file], input[type=submit]"))).isEmpty();
            navigateur.surEcran(Ecran.TELEPHONE).ouvrir("/candidat/fiche").sansViolation().surEcran(Ecran.BUREAU);
            assertThat(navigateur.attendre("input[id$=telephone]").getDomProperty("readOnly")).isEqualTo("true");
        });
    }

    @Test
    void une_fiche_ouverte_avant_la_cloture_n_est_plus_enregistree(Application application, Navigateur navigateur) {
        Candidat.entrer(navigateur, NUMERO, "Demo-2026!");
        navigateur.ouvrir("/candidat/fiche");
        navigateur.attendre("input[id$='situationFamiliale:0']").click();
        navigateur.remplir("Nombre d'enfants", "1").remplir("Observations", "Arrivé trop tard");
        apresLaCloture(application, () ->
                navigateur.activer("Enregistrer les modifications").attendreTexte("Les inscriptions ont été closes le"));

        assertThat(Candidat.valeur(application, "observations", NUMERO)).isNotEqualTo("Arrivé trop tard");
    }

    static void apresLaCloture(Application application, Runnable visite) {
        Candidat.executer(application, "update campagne set inscription_fin = date_sub(inscription_fin, interval 58 day)");
        try {
            visite.run();
        } finally {
            Candidat.executer(application, "update campagne set inscription_fin = date_add(inscription_fin, interval 58 day)");
        }
    }
}
