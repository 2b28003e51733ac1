package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.demo.MessageRecu;
import fr.passerelle.demo.jeu.FichiersModeles;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.Navigateur.Ecran;
import fr.passerelle.essai.SurApplication;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A student who has never come, from her first visit to the confirmation, and the DPE who sees her application. */
@SurApplication
class ParcoursCandidatIT {

    private static final String NUMERO = "20260001";
    private static final String COURRIEL = NUMERO + "@etu.exemple.fr";
    private static final String MOT_DE_PASSE = "Chalet-Bleu-71!";

    @Test
    void de_la_premiere_visite_a_l_inscription(Application application, Navigateur navigateur) {
        choisirMotDePasse(application, navigateur);
        Candidat.entrer(navigateur, NUMERO, MOT_DE_PASSE);
        navigateur.attendreTexte("Attention, dossier incomplet").capturer("incomplet").sansViolation();
        remplirFiche(navigateur);
        unFichierRefuseNEmportePasLesAutres(navigateur);
        Candidat.joindre(navigateur, GenreJustificatif.CV, GenreJustificatif.LETTRE_MOTIVATION);
        navigateur.attendreTexte("Les 2 documents sont joints au dossier.").sansViolation()
                .surEcran(Ecran.TELEPHONE).sansViolation().surEcran(Ecran.BUREAU);
        assertThat(Candidat.valeur(application, "statut", NUMERO)).isEqualTo("A_COMPLETER");

        Candidat.joindre(navigateur, GenreJustificatif.RELEVE_NOTES);

        navigateur.attendreTexte("Votre inscription a bien été prise en compte (un mail vous a été envoyé).").capturer("inscrit")
                .sansViolation();
        assertThat(Candidat.valeur(application, "statut", NUMERO)).isEqualTo("INSCRITE");
        confirmationRecue(application);
        documentObligatoireGarde(navigateur);
        vueParLaDpe(navigateur);
    }

    private static void choisirMotDePasse(Application application, Navigateur navigateur) {
        navigateur.ouvrir("/candidat/premiere-connexion").sansViolation().remplir("Numéro d'étudiant", NUMERO);
        navigateur.script("arguments[0].value = '2003-03-14'", navigateur.champ("Date de naissance"));
        navigateur.pilote().findElement(By.cssSelector("[id$=demander]")).click();
        List<MessageRecu> liens = Candidat.courriels(application, COURRIEL, "");
        assertThat(liens).hasSize(1);
        assertThat(liens.get(0).liens()).isNotEmpty();
        navigateur.pilote().get(liens.get(0).liens().get(0));
        navigateur.remplir("Nouveau mot de passe", MOT_DE_PASSE).remplir("Saisissez-le une seconde fois", MOT_DE_PASSE)
                .activer("Enregistrer le mot de passe").attendreTexte("Votre mot de passe est enregistré");
    }

    private static void remplirFiche(Navigateur navigateur) {
        navigateur.activer("Modifier vos informations personnelles").attendreTexte("Fiche d'identification");
        navigateur.sansViolation().surEcran(Ecran.TELEPHONE).sansViolation().surEcran(Ecran.BUREAU);
        navigateur.activer("Enregistrer les modifications").attendreTexte("Choisissez une situation familiale.").capturer("refus")
                .sansViolation();
        navigateur.attendre("input[id$='situationFamiliale:1']").click();
        navigateur.remplir("Nombre d'enfants", "2").remplir("Adresse postale", "1 rue de l'Exemple")
                .remplir("Numéro de téléphone", "06-00-00-00-00").remplir("Code postal", "21000");
        navigateur.champ("Code postal").sendKeys(Keys.TAB);
        // The only commune of that postal code follows it.
        navigateur.attendreValeur("Commune", "DIJON");
        navigateur.remplir("Commune", "Beaune");
        navigateur.script("arguments[0].value = 'L0422'", navigateur.champ("Discipline"));
        navigateur.activer("Enregistrer les modifications")
                .attendreTexte("La commune « Beaune » n'a pas le code postal 21000").remplir("Commune", "Dijon")
                .activer("Enregistrer les modifications").attendreTexte("Vos modifications sont enregistrées.");
        assertThat(navigateur.texte()).contains("06 00 00 00 00", "marié(e)", "votre CV")
                .doesNotContain("votre nombre d'enfants");
    }

    private static void unFichierRefuseNEmportePasLesAutres(Navigateur navigateur) {
        navigateur.ouvrir("/candidat/documents");
        Candidat.choisir(navigateur, GenreJustificatif.CV, "Je ne suis pas un PDF".getBytes(StandardCharsets.UTF_8));
        Candidat.choisir(navigateur, GenreJustificatif.SITUATION_MARITALE, FichiersModeles.contenu(GenreJustificatif.SITUATION_MARITALE));
        navigateur.activer("Enregistrer les documents choisis").attendreTexte("Le document est joint au dossier.")
                .capturer("refus").sansViolation();
        assertThat(navigateur.attendre("[id='CV'] .champ-erreur").getText()).contains("PDF");
        assertThat(navigateur.attendre("[id='SITUATION_MARITALE']").getText()).contains("essai_SITUATION_MARITALE.pdf");
        assertThat(navigateur.ouvrir("/candidat/documents").texte()).doesNotContain("Le document est joint au dossier.");
    }

    private static void confirmationRecue(Application application) {
        List<MessageRecu> confirmations = Candidat.courriels(application, COURRIEL, "Votre inscription");
        assertThat(confirmations).hasSize(1);
        assertThat(confirmations.get(0).texte()).contains("accusons réception", "la convocation à cette adresse d'ici le",
                "Les entretiens ont lieu entre le")
                .doesNotContain("ont été enregistrés", "{{", "??");
    }

    private static void documentObligatoireGarde(Navigateur navigateur) {
        navigateur.ouvrir("/candidat/documents").attendreTexte("ce document peut être remplacé, pas supprimé");
        assertThat(navigateur.pilote().findElements(By.cssSelector("[data-ouvre=supprimer-CV]"))).isEmpty();
    }

    private static void vueParLaDpe(Navigateur navigateur) {
        navigateur.pilote().manage().deleteAllCookies();
        navigateur.entrerPersonnel("dpe");
        navigateur.ouvrir("/contractuels/candidat/liste").attendreTexte("Gestion des contractuels alternants").sansViolation();
        navigateur.remplir("Rechercher", NUMERO).attendreTexte("Montre de 1 à 1 sur 1 candidats");
        assertThat(navigateur.texte()).contains("LORMEAU", "Louise", "L0422");
        navigateur.activer("LORMEAU").attendreTexte("Inscrit le").capturer("inscrit").sansViolation();
        assertThat(navigateur.texte()).contains("1 rue de l'Exemple", "essai_CV.pdf");
    }
}
