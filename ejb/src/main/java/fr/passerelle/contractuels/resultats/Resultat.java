package fr.passerelle.contractuels.resultats;

import fr.passerelle.contractuels.affectations.DecisionPrise;
import fr.passerelle.contractuels.affectations.DecisionPrise.PosteDonne;
import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What was decided of a candidate when the results of her discipline were switched on: this is what she sees and answers to,
 * whatever is decided since. A later decision that differs replaces it when the display is switched off and on again; it then stays,
 * for the answers that were given to it.
 */
@Entity
@Table(name = "resultat")
public class Resultat extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "candidature_id", nullable = false, updatable = false)
    private Candidature candidature;
    /** Affected or not; never undecided. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private SortAffectation sort;
    @OneToMany(mappedBy = "resultat", cascade = CascadeType.PERSIST)
    private List<PosteAffiche> postes = new ArrayList<>();
    @Column(name = "affiche_le", nullable = false, updatable = false)
    private Instant afficheLe;
    /** Null as long as it is the candidate's present result. */
    @Column(name = "remplace_le")
    private Instant remplaceLe;

    protected Resultat() {
    }

    /** @throws IllegalArgumentException for a candidate of whom nothing is decided */
    public Resultat(Candidature candidature, DecisionPrise decision, Instant le) {
        if (decision.sort() == SortAffectation.A_DECIDER) {
            throw new IllegalArgumentException(candidature.getNumero());
        }
        this.candidature = Objects.requireNonNull(candidature);
        this.sort = decision.sort();
        for (PosteDonne poste : decision.postes()) {
            this.postes.add(new PosteAffiche(this, postes.size() + 1, poste.id(), poste.uai()));
        }
        this.afficheLe = Objects.requireNonNull(le);
    }

    /** Whether what is decided now is what it says. */
    boolean dit(DecisionPrise decision) {
        return sort == decision.sort() && postes.stream().map(PosteAffiche::getPoste).collect(Collectors.toSet())
                .equals(decision.postes().stream().map(PosteDonne::id).collect(Collectors.toSet()));
    }

    void remplacer(Instant le) {
        remplaceLe = le;
    }

    /** Whether it offers a post. */
    public boolean estAffectee() {
        return sort == SortAffectation.AFFECTE;
    }

    /** The posts offered, her wishes first; none unless she is affected. */
    public List<PosteAffiche> postes() {
        return postes.stream().sorted(Comparator.comparingInt(PosteAffiche::getOrdre)).toList();
    }

    public Candidature getCandidature() {
        return candidature;
    }

    public SortAffectation getSort() {
        return sort;
    }

    public Instant getAfficheLe() {
        return afficheLe;
    }

    public Instant getRemplaceLe() {
        return remplaceLe;
    }
}
