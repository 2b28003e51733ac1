package fr.passerelle.contractuels.donnees;

import java.time.Instant;
import java.util.List;

/**
 * All that is held about a candidate, at a moment.
 *
 * @param numero student number
 */
public record MesDonnees(String nom, String numero, Instant le, List<Rubrique> rubriques) {
}
