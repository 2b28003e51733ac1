package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** One post of a result, and the school it was in when it was shown. */
@Entity
@Table(name = "resultat_poste")
public class PosteAffiche extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "resultat_id", nullable = false, updatable = false)
    private Resultat resultat;
    /** From 1, her wishes first. */
    @Column(nullable = false, updatable = false)
    private int ordre;
    @Column(name = "poste_id", nullable = false, updatable = false)
    private Long poste;
    @Column(nullable = false, updatable = false, length = 8)
    private String uai;

    protected PosteAffiche() {
    }

    PosteAffiche(Resultat resultat, int ordre, Long poste, String uai) {
        this.resultat = Objects.requireNonNull(resultat);
        this.ordre = ordre;
        this.poste = Objects.requireNonNull(poste);
        this.uai = Objects.requireNonNull(uai);
    }

    public Resultat getResultat() {
        return resultat;
    }

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
}
