package fr.passerelle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Administration;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import fr.passerelle.noyau.Reglage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files received while a real clamd is on duty: what it lets through, what it finds, and what happens once it is away. */
@SurApplication
class AntivirusIT {

    private static final String COMBIEN = "select count(*) from import";

    @Test
    void un_fichier_ne_passe_que_si_l_antivirus_le_dit_sain(Application application, Visiteur visiteur, @TempDir Path dossier) throws Exception {
        PageImport page = new PageImport(visiteur.entrePersonnel("dpe"));
        try (ServeurAntivirus clamd = ServeurAntivirus.demarrer(dossier);
                Administration.Change reglage = application.administration().regler(Map.of(Reglage.ANTIVIRUS, clamd.adresse()))) {
            assertThat(reglage).isNotNull();
            String nom = "saine-" + ThreadLocalRandom.current().nextInt(1_000_000) + ".csv";
            PageRecue saine = page.attendre(page.deposer(nom, liste()));
            assertThat(PageImport.comptes(saine)).isEqualTo("1 0 0 0");
            assertThat(application.valeur("select controle from document_stocke where nom_fichier = '" + nom + "'")).contains("SAIN");

            String avant = application.valeur(COMBIEN).orElseThrow();
            refuse(page.deposer("liste.csv", ServeurAntivirus.EICAR.getBytes(StandardCharsets.US_ASCII)),
                    "L'antivirus a trouvé un programme malveillant dans ce fichier");
            clamd.close();
            refuse(page.deposer("liste.csv", liste()), "Le contrôle antivirus ne répond pas : aucun fichier ne peut être déposé");
            assertThat(application.valeur(COMBIEN)).as("rien n'est gardé de ce qui est refusé").contains(avant);
        }
        assertThat(PageImport.comptes(page.attendre(page.deposer("liste.csv", liste())))).isEqualTo("1 0 0 0");
    }

    private static void refuse(PageRecue reponse, String motif) {
        assertThat(reponse.code()).isEqualTo(200);
        assertThat(reponse.html().select("[aria-invalid=true][id$=fichier]")).isNotEmpty();
        assertThat(reponse.html().text()).contains(motif);
    }

    private static byte[] liste() {
        return ("Numéro;Nom;Prénom;Date de naissance;Diplôme\r\n" + ThreadLocalRandom.current().nextInt(300_000_000, 999_000_000)
                + ";ESSAI;Zoé;12/05/2002;M1 MEEF\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
