package fr.passerelle.contractuels.entretiens;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** When and where an interview is held. */
@Embeddable
public class RendezVous implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "debut")
    private Instant debut;
    @Column(name = "lieu", length = 300)
    private String lieu;

    protected RendezVous() {
    }

    public RendezVous(Instant debut, String lieu) {
        this.debut = Objects.requireNonNull(debut);
        this.lieu = Objects.requireNonNull(lieu);
    }

    public Instant getDebut() {
        return debut;
    }

    public String getLieu() {
        return lieu;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof RendezVous r && debut.equals(r.debut) && lieu.equals(r.lieu);
    }

    @Override
    public int hashCode() {
        return Objects.hash(debut, lieu);
    }
}
