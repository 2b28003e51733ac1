package fr.passerelle.contractuels.desistements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What is typed to record that a candidate withdraws. */
public class SaisieDesistement implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long candidature;
    /** Number of the acceptance that was displayed. */
    private final long reponse;
    @NotBlank
    @Size(max = 500)
    private String motif;

    SaisieDesistement(long candidature, long reponse) {
        this.candidature = candidature;
        this.reponse = reponse;
    }

    public long getCandidature() {
        return candidature;
    }

    public long getReponse() {
        return reponse;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
