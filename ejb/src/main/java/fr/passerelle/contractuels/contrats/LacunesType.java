package fr.passerelle.contractuels.contrats;

import java.io.Serializable;
import java.util.List;

/**
 * The gaps in the rows of a type of post, or of the value of the point.
 *
 * @param typePoste label; null for the value of the point
 */
public record LacunesType(String typePoste, List<Lacune> lacunes) implements Serializable {
}
