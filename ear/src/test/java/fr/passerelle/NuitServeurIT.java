package fr.passerelle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.batch.noyau.Nuit;
import fr.passerelle.essai.DansLeServeur;
import fr.passerelle.essai.EjbDeploye;
import fr.passerelle.essai.SurApplication;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: one night does the work of every package, on what is due only. */
@SurApplication
@ExtendWith(ArquillianExtension.class)
class NuitServeurIT {

    private static final String SESSION = "insert into session_ent (empreinte, compte_id, ouverte_le)"
            + " select ?, min(id), utc_timestamp() - interval %d day from compte";
    private static final String CONTENU = "insert into contenu (empreinte, taille, depots, depose_le)"
            + " values (?, 0, 0, utc_timestamp() - interval %d day)";

    @Deployment
    static WebArchive archive() {
        return DansLeServeur.archive(NuitServeurIT.class);
    }

    @Test
    void la_nuit_efface_ce_qui_a_fait_son_temps_et_rien_d_autre() throws Exception {
        String ancienne = empreinte();
        String recente = empreinte();
        try (Connection base = ((DataSource) InitialContext.doLookup("java:jboss/datasources/PasserelleTechniqueDS")).getConnection()) {
            executer(base, SESSION.formatted(30), ancienne);
            executer(base, SESSION.formatted(0), recente);
            executer(base, CONTENU.formatted(30), ancienne);
            executer(base, CONTENU.formatted(0), recente);
            EjbDeploye.trouver(Nuit.class).passer();
            for (String table : new String[] {"session_ent", "contenu"}) {
                assertEquals(0, compter(base, table, ancienne), table);
                assertEquals(1, compter(base, table, recente), table);
                executer(base, "delete from " + table + " where empreinte = ?", recente);
            }
        }
    }

    private static String empreinte() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    private static void executer(Connection base, String sql, String empreinte) throws Exception {
        try (PreparedStatement ordre = base.prepareStatement(sql)) {
            ordre.setString(1, empreinte);
            ordre.executeUpdate();
        }
    }

    private static int compter(Connection base, String table, String empreinte) throws Exception {
        try (PreparedStatement ordre = base.prepareStatement("select count(*) from " + table + " where empreinte = ?")) {
            ordre.setString(1, empreinte);
            try (ResultSet nombre = ordre.executeQuery()) {
                nombre.next();
                return nombre.getInt(1);
            }
        }
    }
}
