package fr.passerelle.contractuels.campagnes;

import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** The campaign that a member of staff chose to work in, instead of the one that is open; found again on any device. */
@Entity
@Table(name = "campagne_choisie")
public class CampagneChoisie extends Entite {

    @Column(name = "compte_id", nullable = false, updatable = false)
    private Long compteId;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campagne_id", nullable = false)
    private Campagne campagne;

    protected CampagneChoisie() {
    }

    public CampagneChoisie(Long compteId, Campagne campagne) {
        this.compteId = Objects.requireNonNull(compteId);
        changer(campagne);
    }

    void changer(Campagne campagne) {
        this.campagne = Objects.requireNonNull(campagne);
    }

    public Campagne getCampagne() {
        return campagne;
    }
}
