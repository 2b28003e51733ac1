package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.postes.PosteNonOffert;
import fr.passerelle.contractuels.voeux.RangsVoeux;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the DPE decides of a candidate's affectation: posts, one or several, or "Aucune affectation". One that was taken back stays,
 * empty: nothing is decided any more, and whoever still sees the former decision is told.
 */
@Entity
@Table(name = "decision_affectation")
public class DecisionAffectation extends Entite {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "candidature_id", nullable = false, updatable = false)
    private Candidature candidature;
    @Column(nullable = false)
    private boolean aucune;
    @OneToMany(mappedBy = "decision", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Affectation> affectations = new ArrayList<>();
    @Embedded
    private Correction correction;

    protected DecisionAffectation() {
    }

    public DecisionAffectation(Candidature candidature) {
        this.candidature = Objects.requireNonNull(candidature);
    }

    /** Whether the form changes nothing. */
    boolean ditDeja(SaisieAffectation saisie) {
        return aucune == saisie.isAucune() && postes().equals(new HashSet<>(saisie.retenus()));
    }

    /** "Aucune affectation": leaves every post. */
    void refuserToute(Correction par) {
        aucune = true;
        affectations.clear();
        correction = par;
    }

    /** Nothing is decided any more. */
    void reprendre(Correction par) {
        aucune = false;
        affectations.clear();
        correction = par;
    }

    /**
     * Leaves the posts that are not among these, keeps its place on those it has, takes one on the others.
     *
     * @throws PosteNonOffert when one of them is not for the candidate
     * @throws PosteSansPlace when one of them has no place left
     */
    void affecter(List<Poste> choisis, Places places, RangsVoeux voeux, Correction par) {
        aucune = false;
        affectations.removeIf(a -> !choisis.contains(a.getPoste()));
        Set<Long> gardes = postes();
        for (Poste poste : choisis) {
            if (!gardes.contains(poste.getId())) {
                poste.exigerOffertA(candidature);
                affectations.add(new Affectation(this, poste, places.prendre(poste), voeux.rang(poste.getUai())));
            }
        }
        correction = par;
    }

    public SortAffectation sort() {
        return !affectations.isEmpty() ? SortAffectation.AFFECTE : aucune ? SortAffectation.AUCUNE : SortAffectation.A_DECIDER;
    }

    /** Numbers of the posts. */
    Set<Long> postes() {
        return affectations.stream().map(a -> a.getPoste().getId()).collect(Collectors.toSet());
    }

    public Candidature getCandidature() {
        return candidature;
    }

    public Collection<Affectation> getAffectations() {
        return List.copyOf(affectations);
    }

    public Correction getCorrection() {
        return correction;
    }
}
