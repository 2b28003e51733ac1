package fr.passerelle.contractuels.contrats;

import fr.passerelle.noyau.Formats;
import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A post of a contract, in its school as the directory has it.
 *
 * @param adresse null where the directory has none
 * @param quotite hours a week of its support
 */
public record PosteContrat(Long id, String uai, TypeEtablissement type, String nom, String adresse, String codePostal, String commune,
        BigDecimal quotite) implements Serializable {

    /** "CLG LE PARC (0211227V), 12 rue du Parc, 21000 DIJON (support de 9 h)". */
    public String intitule() {
        return type.abreger(nom) + " (" + uai + ")" + (adresse == null ? "" : ", " + adresse) + ", " + codePostal + " " + commune
                + " (support de " + Formats.heures(quotite) + ")";
    }
}
