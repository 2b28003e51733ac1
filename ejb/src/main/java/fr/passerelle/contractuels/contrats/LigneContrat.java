package fr.passerelle.contractuels.contrats;

import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * A contract in "Contrats".
 *
 * @param discipline code
 * @param typePoste  label
 * @param lusEcoles  type, name and UAI of a school a line, a tab between them; null when she has no post any more
 */
public record LigneContrat(Long id, String nom, String prenom, String numero, String discipline, String disciplineLibelle, String typePoste,
        String lusEcoles, Instant accepteLe) implements Serializable {

    /** "ALLEMAND (L0421)". */
    public String disciplineNommee() {
        return disciplineLibelle == null ? discipline : disciplineLibelle + " (" + discipline + ")";
    }

    /** "Établissement(s) d'affectation". */
    public String etablissements() {
        return lusEcoles == null ? "" : lusEcoles.lines().map(e -> e.split("\t"))
                .map(e -> TypeEtablissement.valueOf(e[0]).abreger(e[1]) + " (" + e[2] + ")").collect(Collectors.joining(", "));
    }

    /** Her own name beside others of the same. */
    public String stagiaire() {
        return prenom + " (" + numero + ")";
    }
}
