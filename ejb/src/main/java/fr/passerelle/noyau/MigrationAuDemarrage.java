package fr.passerelle.noyau;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/** Migrates the schema before anything else of the application starts; what starts early depends on it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MigrationAuDemarrage {

    @Resource(lookup = "java:jboss/datasources/PasserelleTechniqueDS")
    private DataSource base;

    @PostConstruct
    void migrer() {
        Schema.migrer(base);
    }
}
