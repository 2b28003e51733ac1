package fr.passerelle.contractuels.entretiens;

import fr.passerelle.noyau.Correction;
import java.util.ArrayList;
import java.util.List;

/** The waiting list of a discipline and a type of post, in its order: ranks follow each other from 1, whoever comes or leaves. */
final class ListeAttente {

    private final List<Entretien> ordre;

    /** @param ordre those who wait, in their order */
    ListeAttente(List<Entretien> ordre) {
        this.ordre = new ArrayList<>(ordre);
    }

    /**
     * Moves one to that rank; past the end, she is the last.
     *
     * @throws SelectionImpossible when she waits no more
     */
    void placer(Entretien entretien, int rang) {
        if (!ordre.remove(entretien)) {
            throw new SelectionImpossible(entretien.getCandidature().getCompte().nomAffiche(), entretien.getEtat());
        }
        ordre.add(Math.min(rang, ordre.size() + 1) - 1, entretien);
    }

    void numeroter(Correction par) {
        for (int i = 0; i < ordre.size(); i++) {
            ordre.get(i).classer(i + 1, par);
        }
    }

    /** The rank that follows the last. */
    int suivant() {
        return ordre.size() + 1;
    }
}
