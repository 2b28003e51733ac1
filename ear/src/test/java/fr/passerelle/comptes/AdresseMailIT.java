package fr.passerelle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.demo.MessageRecu;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A candidate changes the address mails go to: it holds once the link sent there has been opened and confirmed. */
@SurApplication
class AdresseMailIT {

    private static final String NOUVELLE = "nouvelle@exemple.fr";

    @Test
    void une_nouvelle_adresse_vaut_une_fois_confirmee_par_le_lien(Application application, Navigateur navigateur) throws InterruptedException {
        String numero = application.valeur("select c.identifiant from compte c join candidature k on k.compte_id = c.id where k.statut = 'INSCRITE' "
                + "and c.mot_de_passe is not null and c.identifiant > '20260200' order by c.identifiant limit 1").orElseThrow();
        String ancienne = courriel(application, numero);
        entrer(navigateur, numero);
        demander(navigateur, "essai@exemple.fr");
        demander(navigateur, NOUVELLE);
        navigateur.capturer("attente").sansViolation().surEcran(Ecran.TELEPHONE).capturer("attente").sansViolation().surEcran(Ecran.BUREAU);
        navigateur.ouvrir("/candidat/fiche").attendreTexte("a été envoyé à " + NOUVELLE).capturer("attente").sansViolation();
        assertThat(courriel(application, numero)).isEqualTo(ancienne);

        navigateur.pilote().manage().deleteAllCookies();
        navigateur.pilote().get(lien(application, "essai@exemple.fr"));
        navigateur.attendreTexte("Votre adresse n'a pas changé").capturer("remplace").sansViolation();
        String lien = lien(application, NOUVELLE);
        navigateur.pilote().get(lien);
        navigateur.attendreTexte("Confirmez-vous l'adresse " + NOUVELLE + " ?").capturer("question").sansViolation()
                .surEcran(Ecran.TELEPHONE).capturer("question").sansViolation().surEcran(Ecran.BUREAU);
        assertThat(courriel(application, numero)).as("ouvrir le lien ne suffit pas").isEqualTo(ancienne);
        navigateur.activer("Confirmer cette adresse").attendreTexte("L'adresse " + NOUVELLE + " est confirmée.").capturer("confirmee").sansViolation();
        assertThat(navigateur.pilote().findElements(By.cssSelector(".compte-menu"))).as("confirmer n'est pas entrer").isEmpty();
        assertThat(courriel(application, numero)).isEqualTo(NOUVELLE);

        navigateur.pilote().get(lien);
        navigateur.attendreTexte("Ce lien a déjà servi");
        entrer(navigateur, numero);
        assertThat(navigateur.texte()).contains(NOUVELLE).doesNotContain("Nouvelle adresse à confirmer");
    }

    private static void entrer(Navigateur navigateur, String numero) {
        navigateur.ouvrir("/candidat/connexion").remplir("Numéro d'étudiant", numero).remplir("Mot de passe", Visiteur.MOT_DE_PASSE)
                .activer("Se connecter").attendreTexte("Votre candidature");
    }

    private static void demander(Navigateur navigateur, String adresse) {
        navigateur.ouvrir("/candidat/fiche").remplir("Adresse mail", adresse).activer("Enregistrer les modifications")
                .attendreTexte("Un lien a été envoyé à " + adresse).attendreTexte("Nouvelle adresse à confirmer");
    }

    private static String courriel(Application application, String numero) {
        return application.valeur("select courriel from compte where porte = 'CANDIDAT' and identifiant = '" + numero + "'").orElseThrow();
    }

    private static String lien(Application application, String adresse) throws InterruptedException {
        for (int essai = 0; essai < 120; essai++) {
            List<MessageRecu> recus = application.courriels(adresse);
            if (!recus.isEmpty()) {
                return recus.get(0).liens().get(0);
            }
            Thread.sleep(250);
        }
        throw new AssertionError("Aucun courriel à " + adresse);
    }
}
