package fr.passerelle.contractuels.candidatures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** What the candidate studies, as the university's list says: "M1 mention MEEF 2nd degré", "Professeur Langue Vivante". */
@Embeddable
public class Etudes {

    @Column(nullable = false, length = 200)
    private String diplome;
    @Column(length = 200)
    private String parcours;

    protected Etudes() {
    }

    public Etudes(String diplome, String parcours) {
        this.diplome = Objects.requireNonNull(diplome);
        this.parcours = parcours == null || parcours.isBlank() ? null : parcours;
    }

    public String getDiplome() {
        return diplome;
    }

    public String getParcours() {
        return parcours;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Etudes e && diplome.equals(e.diplome) && Objects.equals(parcours, e.parcours);
    }

    @Override
    public int hashCode() {
        return Objects.hash(diplome, parcours);
    }
}
