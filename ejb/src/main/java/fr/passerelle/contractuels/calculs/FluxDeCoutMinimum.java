package fr.passerelle.contractuels.calculs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * Assignment as a flow of least cost, solved by JGraphT: each candidate sends one unit to a post they ask for and that takes
 * them, at the cost of its rank, or nowhere, at a cost that no gain of ranks makes up for. Meant for one académie (some
 * hundreds of candidates, 20 wishes each: tens of milliseconds); at the size of the country it would take minutes.
 */
final class FluxDeCoutMinimum {

    private final Instance instance;
    private final Graph<Integer, DefaultWeightedEdge> graphe = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    /** How much each arc lets through: one, but from a post. */
    private final Map<DefaultWeightedEdge, Integer> debits = new HashMap<>();
    private final Map<DefaultWeightedEdge, Integer> voeux = new HashMap<>();

    private FluxDeCoutMinimum(Instance instance) {
        this.instance = instance;
    }

    /** Candidates keep their numbers as vertices, posts follow, the end is the last. */
    static Placement calculer(Instance instance) {
        FluxDeCoutMinimum flux = new FluxDeCoutMinimum(instance);
        flux.construire();
        return flux.resoudre();
    }

    private void construire() {
        int fin = fin();
        for (int sommet = 0; sommet <= fin; sommet++) {
            graphe.addVertex(sommet);
        }
        for (int poste = 0; poste < instance.postes.length; poste++) {
            ajouter(instance.candidats.length + poste, fin, Math.min(instance.places[poste], instance.candidats.length), 0);
        }
        for (int candidat = 0; candidat < instance.candidats.length; candidat++) {
            ajouter(candidat, fin, 1, sansPoste());
            for (int voeu = instance.debutVoeux[candidat]; voeu < instance.debutVoeux[candidat + 1]; voeu++) {
                if (instance.prioritesVoeux[voeu] != Instance.NON_ACCEPTABLE) {
                    int rang = voeu - instance.debutVoeux[candidat] + 1;
                    voeux.put(ajouter(candidat, instance.candidats.length + instance.voeux[voeu], 1, rang), voeu);
                }
            }
        }
    }

    private DefaultWeightedEdge ajouter(int de, int vers, int debit, double cout) {
        DefaultWeightedEdge arc = graphe.addEdge(de, vers);
        graphe.setEdgeWeight(arc, cout);
        debits.put(arc, debit);
        return arc;
    }

    private Placement resoudre() {
        int candidats = instance.candidats.length;
        var probleme = new MinimumCostFlowProblemImpl<>(graphe, s -> s < candidats ? 1 : s == fin() ? -candidats : 0, debits::get);
        Map<DefaultWeightedEdge, Double> flux = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(probleme).getFlowMap();
        int[] obtenus = new int[candidats];
        Arrays.fill(obtenus, Placement.AUCUN);
        voeux.forEach((arc, voeu) -> {
            if (Math.round(flux.get(arc)) == 1) {
                obtenus[graphe.getEdgeSource(arc)] = voeu;
            }
        });
        return new Placement(instance, obtenus);
    }

    private int fin() {
        return instance.candidats.length + instance.postes.length;
    }

    /** More than the sum of ranks can ever be, so that a candidate more on a post always wins. */
    private double sansPoste() {
        return instance.voeux.length + 1.0;
    }
}
