package fr.passerelle.contractuels.affectations;

import fr.passerelle.referentiel.Distance;
import fr.passerelle.referentiel.Position;
import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A post a candidate may be affected to, as "Saisie des affectations" proposes it.
 *
 * @param quotite  hours a week of each support
 * @param boe      kept for a beneficiary of the obligation d'emploi
 * @param prises   supports taken, by her too
 * @param distance from her commune, as the crow flies; null where one of the two places is not known
 * @param sien     whether she is affected to it
 */
public record PostePropose(Long id, String identifiant, String uai, TypeEtablissement type, String nom, String commune, String departement,
        BigDecimal latitude, BigDecimal longitude, BigDecimal quotite, Integer supports, Boolean boe, Long prises, Distance distance,
        boolean sien) implements Serializable {

    /** As the database says it, whoever it is proposed to. */
    public PostePropose(Long id, String identifiant, String uai, TypeEtablissement type, String nom, String commune, String departement,
            BigDecimal latitude, BigDecimal longitude, BigDecimal quotite, Integer supports, Boolean boe, Long prises) {
        this(id, identifiant, uai, type, nom, commune, departement, latitude, longitude, quotite, supports, boe, prises, null, false);
    }

    /** The same, to somebody who lives there. */
    PostePropose a(Position domicile, boolean sien) {
        Distance loin = domicile == null ? null : Position.de(latitude, longitude).map(domicile::distance).orElse(null);
        return new PostePropose(id, identifiant, uai, type, nom, commune, departement, latitude, longitude, quotite, supports, boe, prises,
                loin, sien);
    }

    /** How many more can be affected to it. */
    public long libres() {
        return Math.max(0, supports - prises);
    }

    /** Whether it can be ticked: it has a place left, or is hers. */
    public boolean proposable() {
        return sien || libres() > 0;
    }

    /** "CLG LE PARC (0211227V)", as the reference names an establishment. */
    public String intitule() {
        return type.abreger(nom) + " (" + uai + ")";
    }
}
