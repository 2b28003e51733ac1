package fr.passerelle.contractuels.contrats;

import fr.passerelle.contractuels.affectations.SortStagiaire;
import java.io.Serializable;
import java.time.Instant;

/**
 * A contract in "Contrats".
 *
 * @param discipline code
 * @param typePoste  label
 * @param lusEcoles  where she goes as {@link SortStagiaire} has it; null when she has no post any more
 */
public record LigneContrat(Long id, String nom, String prenom, String numero, String discipline, String disciplineLibelle, String typePoste,
        String lusEcoles, Instant accepteLe) implements Serializable {

    /** "ALLEMAND (L0421)". */
    public String disciplineNommee() {
        return disciplineLibelle == null ? discipline : disciplineLibelle + " (" + discipline + ")";
    }

    /** "Établissement(s) d'affectation". */
    public String etablissements() {
        return SortStagiaire.nommer(lusEcoles);
    }

    /** Her own name beside others of the same. */
    public String stagiaire() {
        return prenom + " (" + numero + ")";
    }
}
