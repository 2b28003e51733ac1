package fr.passerelle.contractuels.calculs;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The result of a computation on an instance, in its numbers; {@link #affectations} says it in ids. */
public final class Placement {

    /** The wish of who has none. */
    static final int AUCUN = -1;

    final Instance instance;
    /** The wish, among all wishes, that each candidate has obtained; or {@link #AUCUN}. */
    final int[] obtenus;

    Placement(Instance instance, int[] obtenus) {
        this.instance = instance;
        this.obtenus = obtenus;
    }

    /** Who goes where, sorted by the ids of candidates. */
    public Affectations affectations() {
        List<Affectation> affectations = new ArrayList<>();
        List<String> nonAffectes = new ArrayList<>();
        int[] libres = instance.places.clone();
        for (int candidat = 0; candidat < obtenus.length; candidat++) {
            int voeu = obtenus[candidat];
            if (voeu == AUCUN) {
                nonAffectes.add(instance.candidats[candidat]);
            } else {
                int poste = instance.voeux[voeu];
                libres[poste]--;
                affectations.add(new Affectation(instance.candidats[candidat], instance.postes[poste],
                        voeu - instance.debutVoeux[candidat] + 1));
            }
        }
        return new Affectations(affectations, nonAffectes, parPoste(libres));
    }

    private SortedMap<String, Integer> parPoste(int[] nombres) {
        SortedMap<String, Integer> parPoste = new TreeMap<>();
        for (int poste = 0; poste < nombres.length; poste++) {
            parPoste.put(instance.postes[poste], nombres[poste]);
        }
        return parPoste;
    }
}
