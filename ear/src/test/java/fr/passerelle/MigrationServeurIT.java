package fr.passerelle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import fr.passerelle.essai.DansLeServeur;
import fr.passerelle.essai.EjbDeploye;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.noyau.MigrationAuDemarrage;
import fr.passerelle.noyau.Schema;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: the schema is at its version once the application is deployed. */
@SurApplication
@ExtendWith(ArquillianExtension.class)
class MigrationServeurIT {

    @Deployment
    static WebArchive archive() {
        return DansLeServeur.archive(MigrationServeurIT.class);
    }

    @Test
    void le_schema_est_a_jour_au_demarrage() throws Exception {
        assertNotNull(EjbDeploye.trouver(MigrationAuDemarrage.class));
        DataSource base = (DataSource) new InitialContext().lookup("java:jboss/datasources/PasserelleTechniqueDS");
        assertEquals(0, Schema.migrer(base));
    }
}
