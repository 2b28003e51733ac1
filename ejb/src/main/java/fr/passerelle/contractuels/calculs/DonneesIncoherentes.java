package fr.passerelle.contractuels.calculs;

import java.util.List;

/** The data contradict themselves: nothing was computed. Each fault is named, in the order of the data. */
public class DonneesIncoherentes extends IllegalArgumentException {

    private final transient List<Anomalie> anomalies;

    public DonneesIncoherentes(List<Anomalie> anomalies) {
        super(anomalies.size() + " faults, first " + anomalies.get(0));
        this.anomalies = List.copyOf(anomalies);
    }

    public List<Anomalie> anomalies() {
        return anomalies;
    }
}
