package fr.passerelle.contractuels.propositions;

import java.util.List;

/**
 * What the computation proposes to a candidate.
 *
 * @param candidature number of her candidature
 * @param poste       number of the post; null without one
 * @param rang        of the wish, from 1; null without a post
 * @param tirage      her drawn number
 */
record LigneCalculee(long candidature, Long poste, Integer rang, long tirage, RaisonProposee raison, List<VoeuExplique> voeux) {
}
