package fr.passerelle.contractuels;

import fr.passerelle.batch.noyau.Systeme;
import fr.passerelle.essai.EjbDeploye;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** What servlets that make many act at the same moment share: who acts, and what the base then holds. */
final class Simultanement {

    static final String DPE = "PERSONNEL:dpe";

    private Simultanement() {
    }

    /** The act, done by that account with that role. */
    static <T> T comme(String qui, String role, Callable<T> acte) throws Exception {
        SecurityIdentity identite = SecurityDomain.getCurrent().createAdHocIdentity(qui).withDefaultRoleMapper(RoleMapper.constant(Roles.of(role)));
        return EjbDeploye.trouver(Systeme.class).faire(qui, () -> identite.runAs(acte));
    }

    static Connection base() throws NamingException, SQLException {
        return InitialContext.<DataSource>doLookup("java:jboss/datasources/PasserelleTechniqueDS").getConnection();
    }

    static int compter(Connection base, String sql) throws SQLException {
        try (Statement ordre = base.createStatement(); ResultSet nombre = ordre.executeQuery(sql)) {
            nombre.next();
            return nombre.getInt(1);
        }
    }

    static void executer(Connection base, String sql) throws SQLException {
        try (Statement ordre = base.createStatement()) {
            ordre.executeUpdate(sql);
        }
    }

    static List<Long> numeros(String liste) {
        return Arrays.stream(liste.split(",")).map(Long::valueOf).toList();
    }

    /** What an act met that nobody expects, in one line of the answer. */
    static String inattendu(Exception autre) {
        return autre.toString().replaceAll("\\s+", " ");
    }
}
