package fr.passerelle.contractuels.resultats;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** Who took an answer back, when and why. */
@Embeddable
public class Annulation {

    @Column(name = "annulee_par", length = 200)
    private String par;
    @Column(name = "annulee_le")
    private Instant le;
    @Column(name = "annulee_motif", length = 500)
    private String motif;

    protected Annulation() {
    }

    public Annulation(String par, Instant le, String motif) {
        this.par = Objects.requireNonNull(par);
        this.le = Objects.requireNonNull(le);
        this.motif = Objects.requireNonNull(motif);
    }

    public String getPar() {
        return par;
    }

    public Instant getLe() {
        return le;
    }

    public String getMotif() {
        return motif;
    }
}
