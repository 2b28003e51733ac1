package fr.passerelle.contractuels.disciplines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Who switched something on, and when ("déclenché le … par …" of the seed). */
@Embeddable
public class Declenchement implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(length = 200)
    private String par;
    @Column(name = "moment")
    private Instant moment;

    protected Declenchement() {
    }

    public Declenchement(String par, Instant moment) {
        this.par = Objects.requireNonNull(par);
        this.moment = Objects.requireNonNull(moment);
    }

    public String getPar() {
        return par;
    }

    public Instant getMoment() {
        return moment;
    }
}
