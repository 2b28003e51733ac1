package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.demo.jeu.FichiersModeles;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Choosing and sending a file: what is chosen is named, how far the sending is shows, a silent server loses nothing. */
@SurApplication
class EnvoiFichiersIT {

    private static final int OCTETS_PAR_SECONDE = 100_000;

    private static Navigateur surLesDocuments(Navigateur navigateur) {
        Candidat.entrer(navigateur, "20260002", Visiteur.MOT_DE_PASSE);
        return navigateur.ouvrir("/candidat/documents");
    }

    /** Long to send, and refused once it has come. */
    private static byte[] gros() {
        return Arrays.copyOf("Je ne suis pas un PDF".getBytes(StandardCharsets.UTF_8), 400_000);
    }

    @Test
    void l_envoi_dit_ou_il_en_est_et_ne_part_qu_une_fois(Navigateur navigateur) {
        surLesDocuments(navigateur).attendreTexte("Aucun fichier sélectionné.");
        Candidat.choisir(navigateur, GenreJustificatif.BOURSE, gros());
        navigateur.attendreTexte("essai_BOURSE.pdf (400 ko)").surLigneLente(0, OCTETS_PAR_SECONDE)
                .activer("Enregistrer les documents choisis");
        navigateur.attendre(".attente progress[value]");
        assertThat(navigateur.attendre(".attente").getText()).matches("(?s)Envoi du fichier….*\\d+ %.*|Envoyé. Contrôle du fichier…");
        assertThat(navigateur.pilote().findElements(By.cssSelector("#documents input[type=submit]:enabled, #documents button:enabled"))).isEmpty();
        navigateur.attendre("[id='BOURSE'] .champ-erreur");
        assertThat(navigateur.pilote().findElements(By.cssSelector(".attente"))).isEmpty();
        navigateur.attendreTexte("Aucun fichier sélectionné.").sansViolation();
    }

    @Test
    void un_serveur_muet_se_dit_et_le_fichier_reste_choisi(Navigateur navigateur) {
        surLesDocuments(navigateur);
        Candidat.choisir(navigateur, GenreJustificatif.BOURSE, FichiersModeles.contenu(GenreJustificatif.BOURSE));
        navigateur.pilote().executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", true, "latency", 0,
                "downloadThroughput", -1, "uploadThroughput", -1));
        navigateur.activer("Enregistrer les documents choisis").attendreTexte("Passerelle ne répond pas.");
        assertThat(navigateur.texte()).contains("essai_BOURSE.pdf");
        navigateur.surLigneLente(0, 0).activer("Enregistrer les documents choisis").attendreTexte("Le document est joint au dossier.");
        assertThat(navigateur.texte()).doesNotContain("Passerelle ne répond pas.");
        retirer(navigateur);
    }

    private static void retirer(Navigateur navigateur) {
        navigateur.attendre("[data-ouvre=supprimer-BOURSE]").click();
        navigateur.attendre("[id='supprimer-BOURSE-dialogue'] input[type=submit]").click();
        navigateur.attendreTexte("Justificatif de bourse : le document est retiré du dossier.");
    }
}
