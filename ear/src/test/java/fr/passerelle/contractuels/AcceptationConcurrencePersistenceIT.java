package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.DansLeServeur;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the real database: propositions accepted while others affect by hand; each place and each candidate is decided of once. */
@SurApplication
@ExtendWith(ArquillianExtension.class)
class AcceptationConcurrencePersistenceIT {

    private static final int RONDES = 200;
    /** Rounds asked at a time: an answer is waited for one minute. */
    private static final int PAR_DEMANDE = 20;

    private List<String> candidats;
    private String postes;

    @Deployment(testable = false)
    static WebArchive archive() {
        return DansLeServeur.archive(AcceptationsSimultaneesServlet.class, Simultanement.class);
    }

    @BeforeEach
    void preparer(Application application) {
        candidats = Propositions.candidats(application, 4);
        List<String> ecoles = Propositions.ecoles(application, 3);
        postes = application.valeur("select group_concat(id) from poste where discipline_code = 'L0422' and supprime = false and uai in ('"
                + String.join("','", ecoles) + "')").orElseThrow();
        candidats.forEach(c -> Propositions.maintenir(application, c, ecoles));
    }

    @AfterEach
    void rendre(Application application) {
        Propositions.rendre(application);
    }

    @Test
    void ni_place_ni_candidat_n_est_decide_deux_fois_et_chaque_decision_dite_est_la(Application application) {
        Visiteur visiteur = new Visiteur(application.adresse());
        long notees = notees(application);
        long prises = 0;
        for (int ronde = 0; ronde < RONDES; ronde += PAR_DEMANDE) {
            String bilan = visiteur.demander("/AcceptationsSimultaneesServlet/accepter?rondes=" + PAR_DEMANDE + "&discipline=L0422&candidatures="
                    + String.join(",", candidats) + "&postes=" + postes).texte();
            assertThat(bilan).as("rien d'autre que décidé ou prévenu").matches("\\{depassements=0, dites=(\\d+), doubles=0, prises=\\1}");
            prises += Long.parseLong(bilan.replaceAll(".*prises=(\\d+).*", "$1"));
        }
        assertThat(prises).as("de une à trois décisions par ronde").isBetween((long) RONDES, 3L * RONDES);
        assertThat(notees(application) - notees).isEqualTo(prises);
    }

    private static long notees(Application application) {
        return Long.parseLong(application.valeur("select count(*) from journal where acte = 'AFFECTATION_DECIDEE'").orElseThrow());
    }
}
