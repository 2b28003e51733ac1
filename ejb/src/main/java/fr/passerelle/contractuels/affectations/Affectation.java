package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** A stagiaire on a post: one of its supports is hers, and nobody else's. */
@Entity
@Table(name = "affectation")
public class Affectation extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decision_id", nullable = false, updatable = false)
    private DecisionAffectation decision;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "poste_id", nullable = false, updatable = false)
    private Poste poste;
    /** Which support of the post, from 1. */
    @Column(nullable = false, updatable = false)
    private int place;
    /** Rank of the wish it answers; null when she had not wished for the establishment. */
    @Column
    private Integer rang;

    protected Affectation() {
    }

    Affectation(DecisionAffectation decision, Poste poste, int place, Integer rang) {
        this.decision = Objects.requireNonNull(decision);
        this.poste = Objects.requireNonNull(poste);
        this.place = place;
        this.rang = rang;
    }

    public DecisionAffectation getDecision() {
        return decision;
    }

    public Poste getPoste() {
        return poste;
    }

    public int getPlace() {
        return place;
    }

    public Integer getRang() {
        return rang;
    }
}
