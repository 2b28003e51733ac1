package fr.passerelle.contractuels.resultats;

import fr.passerelle.referentiel.CourrielEtablissement;
import fr.passerelle.referentiel.NumeroTelephone;
import fr.passerelle.referentiel.Position;
import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A school a candidate is affected to, as the directory has it.
 *
 * @param adresse       null where the directory has none, as is the telephone number
 * @param courrielSaisi null where the académie's usual address holds
 */
public record EcoleAffectee(String uai, TypeEtablissement type, String nom, String adresse, String codePostal, String commune,
        String departement, BigDecimal latitude, BigDecimal longitude, String telephoneNu, String courrielSaisi) implements Serializable {

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

    /** As it is read; empty where the directory has none. */
    public String telephone() {
        return NumeroTelephone.ecrire(telephoneNu);
    }

    /** Where to write; null where neither the directory nor the académie has an address. */
    public String courriel() {
        return CourrielEtablissement.de(uai, courrielSaisi).orElse(null);
    }

    public Optional<Position> position() {
        return Position.de(latitude, longitude);
    }
}
