package fr.passerelle.contractuels.desistements;

import java.io.Serializable;
import java.time.Instant;

/**
 * An acceptance about to be given up.
 *
 * @param stagiaire  "NOM Prénom (numéro)"
 * @param ecoles     the schools she leaves, as the lists name them, a line each
 * @param accepteeLe when she had accepted
 * @param typePoste  code, as the discipline's, to come back to the list
 */
public record VueDesistement(SaisieDesistement saisie, String stagiaire, String ecoles, Instant accepteeLe, String discipline, String typePoste)
        implements Serializable {
}
