package fr.passerelle.courriels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.essai.DansLeServeur;
import fr.passerelle.essai.SurApplication;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: a mail is written with the decision it tells of, leaves after it, once. */
@SurApplication
@ExtendWith(ArquillianExtension.class)
class BoiteEnvoiServeurIT {

    private static final Map<String, String> VARIABLES = Map.of("nom", "Zoé Exemple", "lien", "https://exemple.fr/l?jeton=secret",
            "expireLe", "demain");
    private static final CourrielCompte TYPE = CourrielCompte.MOT_DE_PASSE_OUBLIE;

    private final String cle = "essai:" + UUID.randomUUID();
    private final ClassLoader avant = Thread.currentThread().getContextClassLoader();
    private UserTransaction transaction;
    private BoiteEnvoi boite;

    @Deployment
    static WebArchive archive() {
        return DansLeServeur.archive(BoiteEnvoiServeurIT.class);
    }

    @BeforeEach
    void ouvrir() throws Exception {
        transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        // The beans of the application, not those of this test's own archive.
        Thread.currentThread().setContextClassLoader(BoiteEnvoi.class.getClassLoader());
        boite = CDI.current().select(BoiteEnvoi.class).get();
    }

    @AfterEach
    void fermer() throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
        Thread.currentThread().setContextClassLoader(avant);
    }

    @Test
    void un_courriel_part_apres_la_validation_et_son_lien_est_efface() throws Exception {
        transaction.begin();
        assertTrue(boite.deposer(TYPE, "apres@exemple.fr", VARIABLES, cle));
        assertEquals("", lire("etat"), "nobody sees it before the commit");
        transaction.commit();
        attendre("ENVOYE");
        assertEquals("null", lire("texte"));
        assertEquals("null", lire("html"));
    }

    @Test
    void ce_qui_est_annule_n_a_jamais_ete_ecrit() throws Exception {
        transaction.begin();
        boite.deposer(TYPE, "annule@exemple.fr", VARIABLES, cle);
        transaction.rollback();
        TimeUnit.SECONDS.sleep(2);
        assertEquals("", lire("etat"));
    }

    @Test
    void un_destinataire_ne_recoit_qu_une_fois_un_evenement() throws Exception {
        transaction.begin();
        assertTrue(boite.deposer(TYPE, "une-fois@exemple.fr", VARIABLES, cle));
        assertFalse(boite.deposer(TYPE, "une-fois@exemple.fr", VARIABLES, cle));
        assertTrue(boite.deposer(TYPE, "autre@exemple.fr", VARIABLES, cle));
        transaction.commit();
        transaction.begin();
        assertFalse(boite.deposer(TYPE, "une-fois@exemple.fr", VARIABLES, cle));
        transaction.commit();
        assertEquals("2", valeur("select count(*) from courriel where cle_unicite = ?"));
    }

    @Test
    void un_envoi_a_plusieurs_n_ecrit_a_chacun_qu_une_fois() throws Exception {
        transaction.begin();
        assertTrue(boite.deposer(TYPE, "une-fois@exemple.fr", VARIABLES, cle));
        assertEquals(2, boite.deposer(TYPE, Map.of("Une-Fois@exemple.fr", VARIABLES, "autre@exemple.fr", VARIABLES,
                "tiers@exemple.fr", VARIABLES), cle));
        assertEquals(0, boite.deposer(TYPE, Map.of("autre@exemple.fr", VARIABLES), cle));
        transaction.commit();
        assertEquals("3", valeur("select count(*) from courriel where cle_unicite = ?"));
    }

    @Test
    void un_evenement_dont_les_courriels_sont_effaces_n_ecrit_plus_a_personne() throws Exception {
        transaction.begin();
        assertTrue(boite.deposer(TYPE, "efface@exemple.fr", VARIABLES, cle));
        transaction.commit();
        attendre("ENVOYE");
        executer("update courriel set destinataire = null, efface_le = now(6) where cle_unicite = ?");
        transaction.begin();
        assertFalse(boite.deposer(TYPE, "autre@exemple.fr", VARIABLES, cle));
        assertEquals(0, boite.deposer(TYPE, Map.of("tiers@exemple.fr", VARIABLES), cle));
        transaction.commit();
        assertEquals("1", valeur("select count(*) from courriel where cle_unicite = ?"));
    }

    @Test
    void rien_ne_s_ecrit_hors_d_une_transaction() {
        assertThrows(RuntimeException.class, () -> boite.deposer(TYPE, "hors@exemple.fr", VARIABLES, cle));
    }

    private void attendre(String etat) throws Exception {
        for (int essai = 0; essai < 40 && !lire("etat").equals(etat); essai++) {
            TimeUnit.MILLISECONDS.sleep(250);
        }
        assertEquals(etat, lire("etat"));
    }

    private String lire(String colonne) throws Exception {
        return valeur("select " + colonne + " from courriel where cle_unicite = ?");
    }

    private String valeur(String sql) throws Exception {
        DataSource base = InitialContext.doLookup("java:jboss/datasources/PasserelleTechniqueDS");
        try (Connection connexion = base.getConnection(); PreparedStatement ordre = connexion.prepareStatement(sql)) {
            return premiere(ordre);
        }
    }

    private void executer(String sql) throws Exception {
        DataSource base = InitialContext.doLookup("java:jboss/datasources/PasserelleTechniqueDS");
        try (Connection connexion = base.getConnection(); PreparedStatement ordre = connexion.prepareStatement(sql)) {
            ordre.setString(1, cle);
            ordre.executeUpdate();
        }
    }

    private String premiere(PreparedStatement ordre) throws SQLException {
        ordre.setString(1, cle);
        try (ResultSet resultat = ordre.executeQuery()) {
            return resultat.next() ? String.valueOf(resultat.getString(1)) : "";
        }
    }
}
