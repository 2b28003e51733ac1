package fr.passerelle.contractuels.campagnes;

import java.io.Serializable;

/**
 * The campaign that a member of staff works in, as every page's band names it.
 *
 * @param annee   2026-2027
 * @param choisie whether it was chosen, instead of the one that is open
 */
public record CampagneDeTravail(String annee, boolean choisie) implements Serializable {
}
