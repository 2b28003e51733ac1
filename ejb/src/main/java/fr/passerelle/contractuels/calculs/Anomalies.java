package fr.passerelle.contractuels.calculs;

import fr.passerelle.contractuels.calculs.Anomalie.Genre;
import java.util.ArrayList;
import java.util.List;

/** The faults found so far in data: all are counted, the first ones are kept. */
public final class Anomalies {

    /** As many as somebody would read. */
    public static final int GARDEES = 100;

    private final List<Anomalie> premieres = new ArrayList<>();
    private int nombre;

    public void noter(String chemin, Genre genre, String valeur) {
        if (nombre++ < GARDEES) {
            premieres.add(new Anomalie(chemin, genre, valeur));
        }
    }

    /** @throws DonneesIncoherentes when there are any */
    public void opposer() {
        if (nombre > 0) {
            throw new DonneesIncoherentes(premieres, nombre);
        }
    }
}
