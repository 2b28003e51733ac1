package fr.passerelle.contractuels.calculs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Data of a test, said one after the other. */
final class Donnees {

    private final List<PosteOffert> postes = new ArrayList<>();
    private final List<VoeuxCandidat> candidats = new ArrayList<>();
    private final List<Priorites> priorites = new ArrayList<>();

    /** A post and those it takes, the first before the others. */
    Donnees poste(String id, int places, String... parPriorite) {
        postes.add(new PosteOffert(id, places));
        priorites.add(new Priorites(id, List.of(parPriorite)));
        return this;
    }

    Donnees candidat(String id, String... voeux) {
        candidats.add(new VoeuxCandidat(id, List.of(voeux)));
        return this;
    }

    Donnees priorites(String poste, String... parPriorite) {
        priorites.add(new Priorites(poste, List.of(parPriorite)));
        return this;
    }

    DonneesAffectation lues() {
        return new DonneesAffectation(postes, candidats, priorites);
    }

    /** The same, told in another order. */
    static DonneesAffectation melangees(DonneesAffectation donnees, long graine) {
        Random hasard = new Random(graine);
        return new DonneesAffectation(melangee(donnees.postes(), hasard), melangee(donnees.candidats(), hasard),
                melangee(donnees.priorites(), hasard));
    }

    private static <T> List<T> melangee(List<T> liste, Random hasard) {
        List<T> melangee = new ArrayList<>(liste);
        Collections.shuffle(melangee, hasard);
        return melangee;
    }
}
