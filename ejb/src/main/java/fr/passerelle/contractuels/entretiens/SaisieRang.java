package fr.passerelle.contractuels.entretiens;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The rank a candidate is given in the waiting list; one past the end is the last. */
public class SaisieRang extends SaisieCandidat {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Min(1)
    private Integer rang;

    SaisieRang(Entretien entretien) {
        super(entretien.getCandidature().getId(), entretien);
        this.rang = entretien.getRang();
    }

    public Integer getRang() {
        return rang;
    }

    public void setRang(Integer rang) {
        this.rang = rang;
    }
}
