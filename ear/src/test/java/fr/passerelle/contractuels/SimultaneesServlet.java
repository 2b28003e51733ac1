package fr.passerelle.contractuels;

import fr.passerelle.contractuels.affectations.AffectationService;
import fr.passerelle.contractuels.affectations.PosteSansPlace;
import fr.passerelle.contractuels.affectations.SaisieAffectation;
import fr.passerelle.essai.EjbDeploye;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Inside the server: in each round as many managers as there are candidates affect them at the same moment to the same posts; answers
 * how many were accepted, refused for want of a place, or met anything else, and how many rounds gave a post to more than it has places
 * for. Every second round all want the last post, the others some of them.
 */
@WebServlet("/affecter")
public class SimultaneesServlet extends HttpServlet {


    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        List<Long> candidatures = Simultanement.numeros(requete.getParameter("candidatures"));
        List<Long> postes = Simultanement.numeros(requete.getParameter("postes"));
        int rondes = Integer.parseInt(requete.getParameter("rondes"));
        Map<String, Integer> bilan = new TreeMap<>(Map.of("acceptees", 0, "refusees", 0, "depassements", 0, "pleines", 0));
        ExecutorService gestionnaires = Executors.newFixedThreadPool(candidatures.size());
        try (Connection base = Simultanement.base()) {
            for (int ronde = 0; ronde < rondes; ronde++) {
                jouer(gestionnaires, candidatures, postes, ronde % 2 == 0, bilan);
                bilan.merge("depassements", Simultanement.compter(base, "select count(*) from poste p where (select count(*) from affectation a "
                        + "where a.poste_id = p.id) > p.supports"), Integer::sum);
                bilan.merge("pleines", ronde % 2 == 0 ? Simultanement.compter(base, "select count(*) from poste p where p.id = " + postes.get(1)
                        + " and (select count(*) from affectation a where a.poste_id = p.id) = p.supports") : 1, Integer::sum);
                Simultanement.executer(base, "delete from affectation");
                Simultanement.executer(base, "delete from decision_affectation");
            }
            reponse.getWriter().print(bilan);
        } catch (Exception echec) {
            throw new ServletException(echec);
        } finally {
            gestionnaires.shutdownNow();
        }
    }

    private static void jouer(ExecutorService gestionnaires, List<Long> candidatures, List<Long> postes, boolean tous,
            Map<String, Integer> bilan) throws Exception {
        AffectationService service = EjbDeploye.trouver(AffectationService.class);
        CyclicBarrier depart = new CyclicBarrier(candidatures.size());
        List<Future<String>> saisies = new ArrayList<>();
        for (int i = 0; i < candidatures.size(); i++) {
            SaisieAffectation saisie = new SaisieAffectation(candidatures.get(i));
            voulus(postes, tous ? 1 : i % 3).forEach(saisie::retenir);
            saisies.add(gestionnaires.submit(() -> {
                depart.await();
                return Simultanement.comme(Simultanement.DPE, "DPE", () -> affecter(service, saisie));
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
            return Simultanement.inattendu(autre);
        }
    }
}
