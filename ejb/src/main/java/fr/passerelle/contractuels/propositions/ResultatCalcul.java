package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.calculs.Verdict;
import java.util.List;
import java.util.Map;

/**
 * What a computation gives.
 *
 * @param lignes       one a candidate, in the order of their numbers
 * @param placesLibres supports that stay free, by the number of the post; only where some do
 * @param verdict      what the independent check holds against it
 * @param hypothese    the same posts by another aim, in figures; null where there are too many candidates to compute it
 */
record ResultatCalcul(List<LigneCalculee> lignes, Map<Long, Integer> placesLibres, Verdict verdict, Hypothetique hypothese) {

    /** @param pairesBloquantes candidates who would see somebody of lesser priority on a post they asked for */
    record Hypothetique(Bilan bilan, int pairesBloquantes) {
    }

    Bilan bilan() {
        return Bilan.de(lignes.stream().filter(l -> l.poste() != null).map(LigneCalculee::rang).toList());
    }
}
