package fr.passerelle.contractuels;

import fr.passerelle.batch.noyau.Systeme;
import fr.passerelle.contractuels.affectations.AffectationService;
import fr.passerelle.contractuels.affectations.PosteSansPlace;
import fr.passerelle.contractuels.affectations.SaisieAffectation;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Inside the server: in each round as many managers as there are candidates affect them at the same moment to the same posts; answers
 * how many were accepted, refused for want of a place, or met anything else, and how many rounds gave a post to more than it has places
 * for. Every second round all want the last post, the others some of them.
 */
@WebServlet("/affecter")
public class SimultaneesServlet extends HttpServlet {

    private static final String DPE = "PERSONNEL:dpe";

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        List<Long> candidatures = numeros(requete.getParameter("candidatures"));
        List<Long> postes = numeros(requete.getParameter("postes"));
        int rondes = Integer.parseInt(requete.getParameter("rondes"));
        Map<String, Integer> bilan = new TreeMap<>(Map.of("acceptees", 0, "refusees", 0, "depassements", 0, "pleines", 0));
        ExecutorService gestionnaires = Executors.newFixedThreadPool(candidatures.size());
        try (Connection base = ((DataSource) InitialContext.doLookup("java:jboss/datasources/PasserelleTechniqueDS")).getConnection()) {
            SecurityIdentity dpe = SecurityDomain.getCurrent().createAdHocIdentity(DPE)
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.of("DPE")));
            for (int ronde = 0; ronde < rondes; ronde++) {
                jouer(gestionnaires, dpe, candidatures, postes, ronde % 2 == 0, bilan);
                bilan.merge("depassements", compter(base, "select count(*) from poste p where (select count(*) from affectation a "
                        + "where a.poste_id = p.id) > p.supports"), Integer::sum);
                bilan.merge("pleines", ronde % 2 == 0 ? compter(base, "select count(*) from poste p where p.id = " + postes.get(1)
                        + " and (select count(*) from affectation a where a.poste_id = p.id) = p.supports") : 1, Integer::sum);
                executer(base, "delete from affectation");
                executer(base, "delete from decision_affectation");
            }
            reponse.getWriter().print(bilan);
        } catch (Exception echec) {
            throw new ServletException(echec);
        } finally {
            gestionnaires.shutdownNow();
        }
    }

    private static void jouer(ExecutorService gestionnaires, SecurityIdentity dpe, List<Long> candidatures, List<Long> postes, boolean tous,
            Map<String, Integer> bilan) throws Exception {
        Systeme systeme = InitialContext.doLookup("java:global/passerelle/passerelle-batch/Systeme");
        AffectationService service = InitialContext.doLookup("java:global/passerelle/passerelle-ejb/AffectationService");
        CyclicBarrier depart = new CyclicBarrier(candidatures.size());
        List<Future<String>> saisies = new ArrayList<>();
        for (int i = 0; i < candidatures.size(); i++) {
            SaisieAffectation saisie = new SaisieAffectation(candidatures.get(i));
            voulus(postes, tous ? 1 : i % 3).forEach(saisie::retenir);
            Callable<String> acte = () -> affecter(service, saisie);
            saisies.add(gestionnaires.submit(() -> {
                depart.await();
                return systeme.faire(DPE, () -> dpe.runAs(acte));
            }));
        }
        for (Future<String> saisie : saisies) {
            bilan.merge(saisie.get(), 1, Integer::sum);
        }
    }

    /** The first post, the second or both. */
    private static List<Long> voulus(List<Long> postes, int lesquels) {
        return lesquels == 2 ? postes : List.of(postes.get(lesquels));
    }

    private static String affecter(AffectationService service, SaisieAffectation saisie) {
        try {
            service.affecter(saisie);
            return "acceptees";
        } catch (PosteSansPlace pris) {
            return "refusees";
        } catch (RuntimeException autre) {
            return autre.toString().replaceAll("\\s+", " ");
        }
    }

    private static int compter(Connection base, String sql) throws SQLException {
        try (Statement ordre = base.createStatement(); ResultSet nombre = ordre.executeQuery(sql)) {
            nombre.next();
            return nombre.getInt(1);
        }
    }

    private static void executer(Connection base, String sql) throws SQLException {
        try (Statement ordre = base.createStatement()) {
            ordre.executeUpdate(sql);
        }
    }

    private static List<Long> numeros(String liste) {
        return Arrays.stream(liste.split(",")).map(Long::valueOf).toList();
    }
}
