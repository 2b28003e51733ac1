package fr.passerelle.contractuels.postes;

import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A post in a list, with its school as the directory knows it; hours are hours a week.
 *
 * @param stagiaires names of those affected to it; null when nobody is
 * @param discipline code
 * @param typePoste  label
 */
public record LignePoste(Long id, String identifiant, String stagiaires, String discipline, String typePoste, String uai, TypeEtablissement type,
        String nom, String departement, String ville, BigDecimal besoins, BigDecimal hp, BigDecimal hsa, Integer postesVacants, String nature,
        BigDecimal apport, Integer supports, BigDecimal quotite, BigDecimal coutHp, BigDecimal coutHsa, String commentaire, Boolean boe,
        Boolean supprime) implements Serializable {

    /** The school as a sentence names it. */
    public String etablissement() {
        return nom + ", " + ville;
    }
}
