package fr.passerelle.contractuels.resultats;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The answer the DPE takes back for a candidate, and why. */
public class SaisieAnnulation implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private final Long candidature;
    /** Number of the answer that was displayed. */
    private final Long reponse;
    @NotBlank
    @Size(max = 500)
    private String motif;

    SaisieAnnulation(Reponse reponse) {
        this.candidature = reponse.getCandidature().getId();
        this.reponse = reponse.getId();
    }

    public Long getCandidature() {
        return candidature;
    }

    public Long getReponse() {
        return reponse;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
