package fr.passerelle.contractuels;

import fr.passerelle.contractuels.affectations.AffectationAcceptee;
import fr.passerelle.contractuels.affectations.AffectationService;
import fr.passerelle.contractuels.affectations.SaisieAffectation;
import fr.passerelle.contractuels.resultats.AffectationEnRevision;
import fr.passerelle.contractuels.resultats.DejaRepondu;
import fr.passerelle.contractuels.resultats.ReponseService;
import fr.passerelle.contractuels.resultats.ResultatService;
import fr.passerelle.contractuels.resultats.SaisieReponse;
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
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Inside the server: in each round one candidate answers eight times at the same moment, accepting and refusing, while the DPE takes her
 * post back; answers how many of each met what, how many rounds kept more than one answer, and how many an accepted post that was taken
 * back.
 */
@WebServlet("/repondre")
public class ReponsesSimultaneesServlet extends HttpServlet {

    private static final int REPONSES = 8;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        String candidat = "CANDIDAT:" + requete.getParameter("numero");
        Long candidature = Long.valueOf(requete.getParameter("candidature"));
        Map<String, Integer> bilan = new TreeMap<>(Map.of("donnees", 0, "doubles", 0, "perdues", 0));
        ExecutorService fenetres = Executors.newFixedThreadPool(REPONSES + 1);
        try (Connection base = Simultanement.base()) {
            for (int ronde = 0; ronde < Integer.parseInt(requete.getParameter("rondes")); ronde++) {
                jouer(fenetres, candidat, candidature, bilan);
                bilan.merge("doubles", Simultanement.compter(base, "select count(*) > 1 from reponse"), Integer::sum);
                bilan.merge("perdues", Simultanement.compter(base, "select count(*) from reponse where sort = 'ACCEPTE' "
                        + "and not exists (select 1 from affectation)"), Integer::sum);
                Simultanement.executer(base, "delete from reponse");
                Simultanement.executer(base, "update decision_affectation set aucune = false");
                Simultanement.executer(base, "insert ignore into affectation (id, version, decision_id, poste_id, place) "
                        + "select -x.id, 1, -x.candidature_id, p.poste_id, 1 from resultat x join resultat_poste p on p.resultat_id = x.id");
            }
            reponse.getWriter().print(bilan);
        } catch (Exception echec) {
            throw new ServletException(echec);
        } finally {
            fenetres.shutdownNow();
        }
    }

    private static void jouer(ExecutorService fenetres, String candidat, Long candidature, Map<String, Integer> bilan) throws Exception {
        ResultatService lecture = EjbDeploye.trouver(ResultatService.class);
        ReponseService service = EjbDeploye.trouver(ReponseService.class);
        AffectationService affectations = EjbDeploye.trouver(AffectationService.class);
        CyclicBarrier depart = new CyclicBarrier(REPONSES + 1);
        List<Future<String>> actes = new ArrayList<>();
        for (int i = 0; i < REPONSES; i++) {
            boolean accepte = i % 2 == 0;
            actes.add(fenetres.submit(() -> Simultanement.comme(candidat, "CANDIDAT", () -> {
                SaisieReponse saisie = lecture.leMien().saisie();
                saisie.setMotif("10");
                saisie.setRecontact(true);
                depart.await();
                return repondre(service, saisie, accepte);
            })));
        }
        SaisieAffectation aucune = saisie(candidature);
        actes.add(fenetres.submit(() -> Simultanement.comme(Simultanement.DPE, "DPE", () -> {
            depart.await();
            return retirer(affectations, aucune);
        })));
        for (Future<String> acte : actes) {
            bilan.merge(acte.get(), 1, Integer::sum);
        }
    }

    private static SaisieAffectation saisie(Long candidature) {
        SaisieAffectation aucune = new SaisieAffectation(candidature);
        aucune.setAucune(true);
        return aucune;
    }

    private static String repondre(ReponseService service, SaisieReponse saisie, boolean accepte) {
        try {
            if (accepte) {
                service.accepter(saisie);
            } else {
                service.refuser(saisie);
            }
            return "donnees";
        } catch (DejaRepondu seconde) {
            return "secondes";
        } catch (AffectationEnRevision retiree) {
            return "retirees";
        } catch (RuntimeException autre) {
            return Simultanement.inattendu(autre);
        }
    }

    private static String retirer(AffectationService service, SaisieAffectation aucune) {
        try {
            service.affecter(aucune);
            return "reprises";
        } catch (AffectationAcceptee acceptee) {
            return "tenues";
        } catch (ModifieEntreTemps autreVersion) {
            return retirer(service, aucune);
        } catch (RuntimeException autre) {
            return Simultanement.inattendu(autre);
        }
    }
}
