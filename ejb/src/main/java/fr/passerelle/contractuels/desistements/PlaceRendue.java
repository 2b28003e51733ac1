package fr.passerelle.contractuels.desistements;

import fr.passerelle.contractuels.voeux.RangsVoeux;
import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A post somebody can be called to.
 *
 * @param poste    its number
 * @param quotite  hours a week of each support
 * @param libres   supports nobody has
 * @param refusees supports whose stagiaire has refused: they are taken back from her when somebody else is called
 * @param rang     of the wish it answers of whom is called next; null when she does not wish for it
 * @param sienne   whether whom is called next is among those who have refused it: it is not offered to her again
 */
public record PlaceRendue(long poste, String identifiant, String uai, TypeEtablissement type, String nom, String commune, BigDecimal quotite,
        long libres, long refusees, Integer rang, boolean sienne) implements Serializable {

    static PlaceRendue de(Object[] l) {
        return new PlaceRendue(((Number) l[0]).longValue(), (String) l[1], (String) l[2], TypeEtablissement.valueOf((String) l[3]), (String) l[4],
                (String) l[5], (BigDecimal) l[6], ((Number) l[7]).longValue(), ((Number) l[8]).longValue(), null, ((Number) l[9]).intValue() == 1);
    }

    /** The same, as that candidate wishes for it. */
    PlaceRendue pour(RangsVoeux voeux) {
        return new PlaceRendue(poste, identifiant, uai, type, nom, commune, quotite, libres, refusees, voeux.rang(uai), sienne);
    }

    /** "CLG ALBERT CAMUS (GENLIS)". */
    public String ecole() {
        return type.abreger(nom) + " (" + commune + ")";
    }
}
