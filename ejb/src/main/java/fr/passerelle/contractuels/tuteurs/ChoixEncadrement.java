package fr.passerelle.contractuels.tuteurs;

import java.io.Serializable;

/**
 * Which posts of the campaign the list of tutors shows.
 *
 * @param discipline  code; null or empty for all
 * @param typePoste   code; null or empty for all
 * @param sansTuteur  those alone that have none yet
 */
public record ChoixEncadrement(String discipline, String typePoste, boolean sansTuteur) implements Serializable {
}
