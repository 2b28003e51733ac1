package fr.passerelle.contractuels;

import static fr.passerelle.contractuels.ResultatsOuverts.ECOLES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.DansLeServeur;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the real database: however often a candidate answers at the same moment, one answer is kept, and an accepted post stays hers. */
@SurApplication
@ExtendWith(ArquillianExtension.class)
class ReponsesConcurrencePersistenceIT {

    private static final String NUMERO = "20260003";
    private static final int REPONSES = 8;
    private static final int RONDES = 100;

    private String candidature;

    @Deployment(testable = false)
    static WebArchive archive() {
        return DansLeServeur.archive(ReponsesSimultaneesServlet.class, Simultanement.class);
    }

    @BeforeEach
    void preparer(Application application) {
        ResultatsOuverts.ouvrir(application);
        candidature = ResultatsOuverts.candidature(application, NUMERO);
        ResultatsOuverts.maintenir(application, candidature, true);
        ResultatsOuverts.decider(application, candidature, ECOLES.get(0));
        ResultatsOuverts.afficher(application);
    }

    @AfterEach
    void rendre(Application application) {
        ResultatsOuverts.refermer(application);
    }

    @Test
    void une_seule_reponse_est_gardee_et_un_poste_accepte_n_est_pas_repris(Application application) {
        long notees = noteesAuJournal(application);
        String bilan = new Visiteur(application.adresse()).demander("/ReponsesSimultaneesServlet/repondre?rondes=" + RONDES + "&numero=" + NUMERO
                + "&candidature=" + candidature).texte();
        assertThat(bilan).as("rien d'autre que donnée, seconde, ou reprise").matches(
                "\\{donnees=\\d+, doubles=0, perdues=0(, reprises=\\d+)?(, retirees=\\d+)?(, secondes=\\d+)?(, tenues=\\d+)?}");
        assertThat(nombre(bilan, "donnees")).as("au plus une réponse par ronde").isBetween(1L, (long) RONDES);
        assertThat(nombre(bilan, "donnees") + nombre(bilan, "secondes") + nombre(bilan, "retirees")).isEqualTo((long) RONDES * REPONSES);
        assertThat(nombre(bilan, "reprises") + nombre(bilan, "tenues")).isEqualTo(RONDES);
        assertThat(noteesAuJournal(application) - notees).isEqualTo(nombre(bilan, "donnees"));
    }

    private static long noteesAuJournal(Application application) {
        return Long.parseLong(application.valeur("select count(*) from journal where acte = 'REPONSE_DONNEE'").orElseThrow());
    }

    private static long nombre(String bilan, String nom) {
        Matcher trouve = Pattern.compile(nom + "=(\\d+)").matcher(bilan);
        return trouve.find() ? Long.parseLong(trouve.group(1)) : 0;
    }
}
