package fr.passerelle.contractuels.resultats;

import fr.passerelle.referentiel.Position;
import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A school a candidate is affected to, as the directory has it.
 *
 * @param adresse null where the directory has none
 */
public record EcoleAffectee(String uai, TypeEtablissement type, String nom, String adresse, String codePostal, String commune,
        String departement, BigDecimal latitude, BigDecimal longitude) implements Serializable {

    /** "CLG ALBERT CAMUS". */
    public String nomAbrege() {
        return type.abreger(nom);
    }

    /** "21 MONTBARD", as the reference places a school. */
    public String lieu() {
        return departement + " " + commune;
    }

    /** "CLG ALBERT CAMUS (GENLIS)", as the mail of acceptance names it. */
    public String intitule() {
        return nomAbrege() + " (" + commune + ")";
    }

    public Optional<Position> position() {
        return Position.de(latitude, longitude);
    }
}
