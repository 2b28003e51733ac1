package fr.passerelle.contractuels.calculs;

import fr.passerelle.contractuels.calculs.Explication.Motif;
import fr.passerelle.contractuels.calculs.Explication.VoeuManque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Tells, of a result, why each candidate has what they have. */
public final class Explications {

    private static final int PERSONNE = -1;

    private final Placement placement;
    private final Instance instance;
    private final int[] occupes;
    /** The rank from 0, by the priorities of each post, of the last it keeps. */
    private final int[] dernierAdmis;

    public Explications(Placement placement) {
        this.placement = placement;
        this.instance = placement.instance;
        occupes = new int[instance.postes.length];
        dernierAdmis = new int[instance.postes.length];
        Arrays.fill(dernierAdmis, PERSONNE);
        for (int voeu : placement.obtenus) {
            if (voeu != Placement.AUCUN) {
                int poste = instance.voeux[voeu];
                occupes[poste]++;
                dernierAdmis[poste] = Math.max(dernierAdmis[poste], instance.prioritesVoeux[voeu]);
            }
        }
    }

    /** One for each candidate, sorted by id. */
    public List<Explication> toutes() {
        return IntStream.range(0, instance.candidats.length).mapToObj(this::expliquer).toList();
    }

    /** @throws IllegalArgumentException when nobody has that id */
    public Explication de(String candidat) {
        int numero = Arrays.binarySearch(instance.candidats, candidat);
        if (numero < 0) {
            throw new IllegalArgumentException("unknown candidate " + candidat);
        }
        return expliquer(numero);
    }

    private Explication expliquer(int candidat) {
        int debut = instance.debutVoeux[candidat];
        int obtenu = placement.obtenus[candidat];
        boolean affecte = obtenu != Placement.AUCUN;
        List<VoeuManque> manques = new ArrayList<>();
        for (int voeu = debut; voeu < (affecte ? obtenu : instance.debutVoeux[candidat + 1]); voeu++) {
            manques.add(manque(voeu, voeu - debut + 1));
        }
        return new Explication(instance.candidats[candidat], affecte ? obtenu - debut + 1 : 0,
                affecte ? instance.postes[instance.voeux[obtenu]] : null, manques);
    }

    private VoeuManque manque(int voeu, int rang) {
        int poste = instance.voeux[voeu];
        int priorite = instance.prioritesVoeux[voeu];
        int dernier = dernierAdmis[poste];
        return new VoeuManque(instance.postes[poste], rang, motif(poste, priorite),
                priorite == Instance.NON_ACCEPTABLE ? 0 : priorite + 1,
                dernier == PERSONNE ? null : instance.candidats[instance.priorites[instance.debutPriorites[poste] + dernier]], dernier + 1);
    }

    private Motif motif(int poste, int priorite) {
        if (priorite == Instance.NON_ACCEPTABLE) {
            return Motif.NON_ACCEPTABLE;
        }
        if (instance.places[poste] == 0) {
            return Motif.SANS_PLACE;
        }
        return occupes[poste] < instance.places[poste] || priorite < dernierAdmis[poste] ? Motif.PRIORITE_IGNOREE : Motif.POURVU;
    }
}
