package fr.passerelle.contractuels.resultats;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** One post of a result, and the school it was in when it was shown. */
@Embeddable
public class PosteAffiche implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int ordre;
    @Column(name = "poste_id", nullable = false)
    private Long poste;
    @Column(nullable = false, length = 8)
    private String uai;

    protected PosteAffiche() {
    }

    PosteAffiche(int ordre, Long poste, String uai) {
        this.ordre = ordre;
        this.poste = Objects.requireNonNull(poste);
        this.uai = Objects.requireNonNull(uai);
    }

    /** From 1. */
    public int getOrdre() {
        return ordre;
    }

    /** Number of the post. */
    public Long getPoste() {
        return poste;
    }

    public String getUai() {
        return uai;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof PosteAffiche p && ordre == p.ordre && poste.equals(p.poste) && uai.equals(p.uai);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ordre, poste, uai);
    }
}
