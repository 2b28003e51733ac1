package fr.passerelle.contractuels.calculs;

import java.util.List;

/** The data contradict themselves: nothing was computed. The first faults are named, in the order of the data. */
public class DonneesIncoherentes extends IllegalArgumentException {

    private final transient List<Anomalie> anomalies;
    private final int nombre;

    DonneesIncoherentes(List<Anomalie> premieres, int nombre) {
        super(nombre + " faults, first " + premieres.get(0));
        this.anomalies = List.copyOf(premieres);
        this.nombre = nombre;
    }

    /** At most {@link Anomalies#GARDEES}. */
    public List<Anomalie> anomalies() {
        return anomalies;
    }

    /** How many there are, those that are not named too. */
    public int nombre() {
        return nombre;
    }
}
