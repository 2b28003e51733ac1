package fr.passerelle.contractuels;

import fr.passerelle.contractuels.affectations.AffectationService;
import fr.passerelle.contractuels.affectations.PosteSansPlace;
import fr.passerelle.contractuels.affectations.SaisieAffectation;
import fr.passerelle.contractuels.candidatures.ChoixCandidatures;
import fr.passerelle.contractuels.propositions.AcceptationService;
import fr.passerelle.contractuels.propositions.AucuneLigneChoisie;
import fr.passerelle.contractuels.propositions.BilanAcceptation;
import fr.passerelle.contractuels.propositions.CalculPropositionService;
import fr.passerelle.contractuels.propositions.SaisieAcceptation;
import fr.passerelle.essai.EjbDeploye;
import fr.passerelle.noyau.ModifieEntreTemps;
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
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Inside the server: in each round two propositions are computed, then some managers accept one or the other whole while others affect
 * the same candidates by hand to the same posts; answers how many decisions were said to be taken, how many are there, and what went wrong.
 */
@WebServlet("/accepter")
public class AcceptationsSimultaneesServlet extends HttpServlet {

    private static final int ACCEPTATIONS = 4;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        List<Long> candidatures = Simultanement.numeros(requete.getParameter("candidatures"));
        List<Long> postes = Simultanement.numeros(requete.getParameter("postes"));
        ChoixCandidatures choix = new ChoixCandidatures(requete.getParameter("discipline"), "");
        Map<String, Integer> bilan = new TreeMap<>(Map.of("dites", 0, "prises", 0, "depassements", 0, "doubles", 0));
        ExecutorService gestionnaires = Executors.newFixedThreadPool(ACCEPTATIONS + candidatures.size());
        try (Connection base = Simultanement.base()) {
            for (int ronde = 0; ronde < Integer.parseInt(requete.getParameter("rondes")); ronde++) {
                List<Long> propositions = List.of(calculer(choix), calculer(choix));
                jouer(gestionnaires, propositions, candidatures, postes, bilan);
                bilan.merge("prises", Simultanement.compter(base, "select count(*) from decision_affectation d where exists (select 1 "
                        + "from affectation a where a.decision_id = d.id)"), Integer::sum);
                bilan.merge("depassements", Simultanement.compter(base, "select count(*) from poste p where (select count(*) from affectation a "
                        + "where a.poste_id = p.id) > p.supports"), Integer::sum);
                bilan.merge("doubles", Simultanement.compter(base, "select count(*) from (select decision_id from affectation group by decision_id "
                        + "having count(*) > 1) d"), Integer::sum);
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

    private static Long calculer(ChoixCandidatures choix) throws Exception {
        CalculPropositionService service = EjbDeploye.trouver(CalculPropositionService.class);
        return Simultanement.comme(Simultanement.DPE, "DPE", () -> service.calculer(choix));
    }

    private static void jouer(ExecutorService gestionnaires, List<Long> propositions, List<Long> candidatures, List<Long> postes,
            Map<String, Integer> bilan) throws Exception {
        AffectationService affectations = EjbDeploye.trouver(AffectationService.class);
        AcceptationService acceptations = EjbDeploye.trouver(AcceptationService.class);
        List<Callable<String>> actes = new ArrayList<>();
        for (int i = 0; i < ACCEPTATIONS; i++) {
            long proposition = propositions.get(i % 2);
            actes.add(() -> dire(acceptations.accepter(SaisieAcceptation.toutes(proposition))));
        }
        for (int i = 0; i < candidatures.size(); i++) {
            SaisieAffectation saisie = new SaisieAffectation(candidatures.get(i));
            saisie.retenir(postes.get(i % postes.size()));
            actes.add(() -> {
                affectations.affecter(saisie);
                return "1";
            });
        }
        CyclicBarrier depart = new CyclicBarrier(actes.size());
        List<Future<String>> faits = new ArrayList<>();
        for (Callable<String> acte : actes) {
            faits.add(gestionnaires.submit(() -> {
                depart.await();
                return Simultanement.comme(Simultanement.DPE, "DPE", () -> tenter(acte));
            }));
        }
        for (Future<String> fait : faits) {
            String dit = fait.get();
            bilan.merge(dit.matches("[0-9]+") ? "dites" : dit, dit.matches("[0-9]+") ? Integer.parseInt(dit) : 1, Integer::sum);
        }
    }

    private static String dire(BilanAcceptation bilan) {
        return bilan.complet() == bilan.acceptees() > 0 ? String.valueOf(bilan.acceptees()) : "en partie";
    }

    private static String tenter(Callable<String> acte) {
        try {
            return acte.call();
        } catch (PosteSansPlace | ModifieEntreTemps | AucuneLigneChoisie prevenu) {
            return "0";
        } catch (Exception autre) {
            return Simultanement.inattendu(autre);
        }
    }
}
