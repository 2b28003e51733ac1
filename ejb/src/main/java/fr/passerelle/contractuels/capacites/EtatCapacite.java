package fr.passerelle.contractuels.capacites;

import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A state that a {@link Capacite} had: its figures, who entered them and when. */
@Entity
@Table(name = "capacite_etat")
public class EtatCapacite extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "capacite_id", nullable = false)
    private Capacite capacite;
    @Embedded
    private Estimation estimation;
    @Embedded
    private Correction correction;

    protected EtatCapacite() {
    }

    EtatCapacite(Capacite capacite, Estimation estimation, Correction correction) {
        this.capacite = capacite;
        this.estimation = estimation;
        this.correction = correction;
    }

    public Capacite getCapacite() {
        return capacite;
    }

    public Estimation getEstimation() {
        return estimation;
    }

    public Correction getCorrection() {
        return correction;
    }
}
