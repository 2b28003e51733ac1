package fr.passerelle.contractuels.entretiens;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The avis of an interview, with what it says. */
public class SaisieAvis extends SaisieCandidat {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Avis avis;
    @Size(max = 2000)
    private String commentaire;

    SaisieAvis(Entretien entretien) {
        super(entretien.getCandidature().getId(), entretien);
        this.avis = entretien.getAvis();
        this.commentaire = entretien.getCommentaire();
    }

    public Avis getAvis() {
        return avis;
    }

    public void setAvis(Avis avis) {
        this.avis = avis;
    }

    public String getCommentaire() {
        return commentaire;
    }

    public void setCommentaire(String commentaire) {
        this.commentaire = commentaire;
    }
}
