package fr.passerelle.contractuels.envois;

import java.util.Map;
import java.util.Optional;

/**
 * A mail of a sending, before it is written.
 *
 * @param nom       whom it is for, as the DPE names her or the school
 * @param adresse   empty when none is known
 * @param variables what its template may name
 */
record CourrielPret(String nom, Optional<String> adresse, Map<String, String> variables) {
}
