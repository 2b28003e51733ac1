package fr.passerelle.contractuels;

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

/** On the real database: however many managers want the same places at the same moment, each place is given once. */
@SurApplication
@ExtendWith(ArquillianExtension.class)
class AffectationConcurrencePersistenceIT {

    private static final int GESTIONNAIRES = 8;
    private static final int RONDES = 1_000;
    /** Rounds asked at a time: an answer is waited for one minute. */
    private static final int PAR_DEMANDE = 50;
    private static final String DISCIPLINE = "(select discipline_code from candidature where statut = 'INSCRITE' group by discipline_code "
            + "order by count(*) desc limit 1)";

    private String candidatures;
    private String postes;

    @Deployment(testable = false)
    static WebArchive archive() {
        return DansLeServeur.archive(SimultaneesServlet.class, Simultanement.class);
    }

    @BeforeEach
    void preparer(Application application) {
        candidatures = application.valeur("select group_concat(id) from (select id from candidature where statut = 'INSCRITE' and discipline_code = "
                + DISCIPLINE + " order by id limit " + GESTIONNAIRES + ") c").orElseThrow();
        postes = application.valeur("select group_concat(id order by id) from (select id from poste where discipline_code = " + DISCIPLINE
                + " and supprime = false order by id limit 2) p").orElseThrow();
        application.executer("update poste set supports = 2 where id = " + postes.split(",")[1]);
        for (String id : candidatures.split(",")) {
            application.executer("insert into feuille_voeux (id, version, candidature_id, maintien, maintien_le) values (-" + id + ", 1, " + id
                    + ", true, now())");
        }
    }

    @AfterEach
    void rendre(Application application) {
        application.executer("delete from affectation");
        application.executer("delete from decision_affectation");
        application.executer("delete from feuille_voeux where candidature_id in (" + candidatures + ")");
        application.executer("update poste set supports = 1 where id in (" + postes + ")");
    }

    @Test
    void aucune_place_n_est_donnee_deux_fois_et_les_perdants_sont_prevenus(Application application) {
        assertThat(candidatures.split(",")).hasSize(GESTIONNAIRES);
        long notees = noteesAuJournal(application);
        Visiteur visiteur = new Visiteur(application.adresse());
        long acceptees = 0;
        long refusees = 0;
        for (int ronde = 0; ronde < RONDES; ronde += PAR_DEMANDE) {
            String bilan = visiteur.demander("/SimultaneesServlet/affecter?rondes=" + PAR_DEMANDE + "&candidatures=" + candidatures
                    + "&postes=" + postes).texte();
            assertThat(bilan).as("rien d'autre qu'accepté ou refusé").matches(
                    "\\{acceptees=\\d+, depassements=0, pleines=" + PAR_DEMANDE + ", refusees=\\d+}");
            acceptees += nombre(bilan, "acceptees");
            refusees += nombre(bilan, "refusees");
        }
        assertThat(acceptees + refusees).isEqualTo((long) RONDES * GESTIONNAIRES);
        assertThat(acceptees).as("au plus les trois places à chaque ronde").isBetween(RONDES * 2L, RONDES * 3L);
        assertThat(noteesAuJournal(application) - notees).isEqualTo(acceptees);
    }

    private static long noteesAuJournal(Application application) {
        return Long.parseLong(application.valeur("select count(*) from journal where acte = 'AFFECTATION_DECIDEE'").orElseThrow());
    }

    private static long nombre(String bilan, String nom) {
        Matcher trouve = Pattern.compile(nom + "=(\\d+)").matcher(bilan);
        assertThat(trouve.find()).isTrue();
        return Long.parseLong(trouve.group(1));
    }
}
