package fr.passerelle.contractuels.entretiens;

import java.io.Serializable;

/**
 * Which candidates "Entretiens" shows.
 *
 * @param discipline code; null or empty for all
 * @param typePoste  code; null or empty for all
 */
public record ChoixEntretiens(String discipline, String typePoste) implements Serializable {

    /** Whether both are chosen: figures are given of these only. */
    public boolean complet() {
        return aDiscipline() && aType();
    }

    boolean aDiscipline() {
        return discipline != null && !discipline.isEmpty();
    }

    boolean aType() {
        return typePoste != null && !typePoste.isEmpty();
    }
}
