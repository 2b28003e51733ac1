package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** Supports of a post that a proposition leaves free. */
@Entity
@Table(name = "place_restante")
public class PlaceRestante extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "proposition_id", nullable = false, updatable = false)
    private PropositionAffectation proposition;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "poste_id", nullable = false, updatable = false)
    private Poste poste;
    @Column(nullable = false, updatable = false)
    private int places;

    protected PlaceRestante() {
    }

    PlaceRestante(PropositionAffectation proposition, Poste poste, int places) {
        this.proposition = Objects.requireNonNull(proposition);
        this.poste = Objects.requireNonNull(poste);
        this.places = places;
    }

    public PropositionAffectation getProposition() {
        return proposition;
    }

    public Poste getPoste() {
        return poste;
    }

    public int getPlaces() {
        return places;
    }
}
