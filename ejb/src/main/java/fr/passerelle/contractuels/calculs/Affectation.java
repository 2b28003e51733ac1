package fr.passerelle.contractuels.calculs;

/**
 * A candidate on a post.
 *
 * @param rang which of their wishes it is, from 1
 */
public record Affectation(String candidat, String poste, int rang) {
}
