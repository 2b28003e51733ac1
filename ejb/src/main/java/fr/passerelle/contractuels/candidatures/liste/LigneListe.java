package fr.passerelle.contractuels.candidatures.liste;

import fr.passerelle.contractuels.candidatures.Coordonnees;
import fr.passerelle.contractuels.candidatures.EtatCivil;
import fr.passerelle.contractuels.candidatures.Etudes;

/**
 * A candidate as a line of the university's list names her.
 *
 * @param discipline code or label, as written; null when the list gives none
 * @param typePoste  code or label, as written; null when the list gives none
 */
public record LigneListe(String numero, EtatCivil etatCivil, String courriel, Coordonnees coordonnees, Etudes etudes,
        String discipline, String typePoste) {
}
