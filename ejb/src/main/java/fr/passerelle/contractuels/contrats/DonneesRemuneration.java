package fr.passerelle.contractuels.contrats;

import java.time.LocalDate;
import java.util.List;

/**
 * What a pay is computed from.
 *
 * @param typePoste label, which a refusal names
 * @param jour      first day of the contract
 * @param baremes   rows of the type of post
 * @param points    rows of the value of the point
 */
public record DonneesRemuneration(String typePoste, LocalDate jour, List<Bareme> baremes, List<Bareme> points) {
}
