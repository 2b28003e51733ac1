package fr.passerelle.noyau;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** Who last corrected an entry, and when; an entry as its source published it has none. */
@Embeddable
public class Correction {

    @Column(name = "corrige_par", length = 200)
    private String par;
    @Column(name = "corrige_le")
    private Instant le;

    protected Correction() {
    }

    public Correction(String par, Instant le) {
        this.par = Objects.requireNonNull(par);
        this.le = Objects.requireNonNull(le);
    }

    public String getPar() {
        return par;
    }

    public Instant getLe() {
        return le;
    }
}
