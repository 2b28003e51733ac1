package fr.passerelle.noyau;

import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings a database to the schema this version needs: the scripts of {@code db/migration} and the migrations written in
 * Java that packages declare as services. A number reads version of Passerelle, package, script: {@code V1_030_02} is the
 * second script of {@code comptes} in version 1; what is installed runs those of later versions only. Two nodes that start
 * together wait for each other.
 */
public final class Schema {

    private Schema() {
    }

    /** Answers how many migrations were run. */
    public static int migrer(DataSource base) {
        ClassLoader chargeur = Schema.class.getClassLoader();
        JavaMigration[] enJava = StreamSupport
                .stream(ServiceLoader.load(JavaMigration.class, chargeur).spliterator(), false)
                .toArray(JavaMigration[]::new);
        return Flyway.configure(chargeur)
                .dataSource(base)
                .locations("classpath:db/migration")
                .javaMigrations(enJava)
                .table("schema_version")
                // The server has put its own tables (batch repository, timers) there before the first deployment.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateMigrationNaming(true)
                .load().migrate().migrationsExecuted;
    }
}
