package fr.passerelle.contractuels.propositions;

import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;

/**
 * Supports of a post that a proposition leaves free.
 *
 * @param discipline code
 * @param typePoste  label
 */
public record PlaceLibre(Long id, String identifiant, String discipline, String typePoste, String uai, TypeEtablissement type, String nom,
        String departement, String ville, Boolean boe, Integer places) implements Serializable {

    /** "CLG LE PARC (0211227V)", as the reference names an establishment. */
    public String etablissement() {
        return type.abreger(nom) + " (" + uai + ")";
    }
}
