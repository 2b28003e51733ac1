/**
 * "Proposition d'affectation": the priorities of a campaign, what the computation proposes from them, kept as it was made, and the
 * acceptance of its lines, each of which becomes an ordinary affectation. May import {@code calculs}, {@code entretiens} and
 * {@code affectations}.
 */
package fr.passerelle.contractuels.propositions;
