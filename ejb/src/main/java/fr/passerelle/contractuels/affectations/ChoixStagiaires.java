package fr.passerelle.contractuels.affectations;

import java.io.Serializable;

/**
 * Which registered candidates "Saisie des affectations" shows.
 *
 * @param discipline code; null or empty for all
 * @param typePoste  code; null or empty for all
 */
public record ChoixStagiaires(String discipline, String typePoste) implements Serializable {

    /** Whether both are chosen: figures are given of these only. */
    public boolean complet() {
        return estDit(discipline) && estDit(typePoste);
    }

    public boolean aDiscipline() {
        return estDit(discipline);
    }

    public boolean aType() {
        return estDit(typePoste);
    }

    private static boolean estDit(String code) {
        return code != null && !code.isEmpty();
    }
}
