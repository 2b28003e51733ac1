package fr.passerelle.contractuels.contrats;

import java.io.Serializable;

/** A discipline where somebody has accepted a contract, and how many have. */
public record DisciplineContrats(String code, String libelle, Long nombre) implements Serializable {

    /** "L0422 - ANGLAIS (12)". */
    public String intitule() {
        return code + " - " + libelle + " (" + nombre + ")";
    }
}
