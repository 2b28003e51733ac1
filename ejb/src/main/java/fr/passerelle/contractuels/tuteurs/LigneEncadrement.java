package fr.passerelle.contractuels.tuteurs;

import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A post in the list of those who give posts their tutors; hours are hours a week.
 *
 * @param stagiaires names of those affected to it; null when there are none
 * @param discipline code
 * @param typePoste  label
 * @param tuteurs    names of those it has now; null when it has none
 */
public record LigneEncadrement(Long id, String identifiant, String stagiaires, String discipline, String typePoste, String uai,
        TypeEtablissement type, String nom, String departement, String ville, BigDecimal besoins, BigDecimal hp, BigDecimal hsa,
        Integer postesVacants, String nature, BigDecimal apport, Integer supports, BigDecimal quotite, String commentaire, Boolean boe,
        String tuteurs) implements Serializable {

    /** The school as a sentence names it. */
    public String etablissement() {
        return nom + ", " + ville;
    }
}
