package fr.passerelle.noyau;

import java.util.List;

/** One page of a list, with the number of lines of the whole. */
public record Tranche<T>(List<T> lignes, long total) {

    public Tranche {
        lignes = List.copyOf(lignes);
    }
}
