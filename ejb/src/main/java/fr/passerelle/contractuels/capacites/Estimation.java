package fr.passerelle.contractuels.capacites;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** How many stagiaires are expected, by where they come from (seed "Gestion des capacités"). */
@Embeddable
public class Estimation implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int ministere;
    @Column(name = "concours_reserves", nullable = false)
    private int concoursReserves;
    @Column(nullable = false)
    private int redoublement;
    @Column(nullable = false)
    private int prolongation;
    @Column(nullable = false)
    private int boe;

    protected Estimation() {
    }

    public Estimation(int ministere, int concoursReserves, int redoublement, int prolongation, int boe) {
        this.ministere = ministere;
        this.concoursReserves = concoursReserves;
        this.redoublement = redoublement;
        this.prolongation = prolongation;
        this.boe = boe;
    }

    /** "Estimation totale". */
    public int total() {
        return ministere + concoursReserves + redoublement + prolongation + boe;
    }

    public int getMinistere() {
        return ministere;
    }

    public int getConcoursReserves() {
        return concoursReserves;
    }

    public int getRedoublement() {
        return redoublement;
    }

    public int getProlongation() {
        return prolongation;
    }

    public int getBoe() {
        return boe;
    }
}
