package fr.passerelle.contractuels.desistements;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** A candidate who had accepted her contract and does not come: she leaves her posts, and is not called again. */
@Entity
@Table(name = "desistement")
public class Desistement extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "candidature_id", nullable = false, updatable = false)
    private Candidature candidature;
    /** As she gives it, or as the DPE knows it. */
    @Column(nullable = false, updatable = false, length = 500)
    private String motif;
    /** Who recorded it, and when. */
    @Embedded
    private Correction correction;

    protected Desistement() {
    }

    Desistement(Candidature candidature, String motif, Correction par) {
        this.candidature = Objects.requireNonNull(candidature);
        this.motif = Objects.requireNonNull(motif);
        this.correction = Objects.requireNonNull(par);
    }

    public Candidature getCandidature() {
        return candidature;
    }

    public String getMotif() {
        return motif;
    }

    public Correction getCorrection() {
        return correction;
    }
}
