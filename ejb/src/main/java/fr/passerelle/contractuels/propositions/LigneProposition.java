package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** What a proposition says of a candidate; once accepted, what was decided of her. */
@Entity
@Table(name = "ligne_proposition")
public class LigneProposition extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "proposition_id", nullable = false, updatable = false)
    private PropositionAffectation proposition;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "candidature_id", nullable = false, updatable = false)
    private Candidature candidature;
    /** Its number, known before it is read, so that it is locked first. */
    @Column(name = "candidature_id", insertable = false, updatable = false)
    private Long numeroCandidature;
    /** Codes of what she is a candidate for, as they were. */
    @Column(name = "discipline_code", nullable = false, updatable = false, length = 10)
    private String discipline;
    @Column(name = "type_poste_code", nullable = false, updatable = false, length = 20)
    private String typePoste;
    /** Null for who is left without one. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "poste_id", updatable = false)
    private Poste poste;
    /** Its number, for the same reason. */
    @Column(name = "poste_id", insertable = false, updatable = false)
    private Long numeroPoste;
    /** UAI of its school as it was; null without a post. */
    @Column(updatable = false, length = 8)
    private String uai;
    /** Rank of the wish, from 1; null without a post. */
    @Column(updatable = false)
    private Integer rang;
    /** Drawn number, in twelve figures, so that the order of the texts is that of the numbers. */
    @Column(nullable = false, updatable = false, length = 12)
    private String tirage;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private RaisonProposee raison;
    @Column(nullable = false, updatable = false)
    private VoeuxExpliques explication;
    /** Null until it is accepted. */
    @Embedded
    @AttributeOverride(name = "par", column = @Column(name = "acceptee_par", length = 200))
    @AttributeOverride(name = "le", column = @Column(name = "acceptee_le"))
    private Correction acceptation;

    protected LigneProposition() {
    }

    LigneProposition(PropositionAffectation proposition, Candidature candidature, Poste poste, LigneCalculee calculee) {
        this.proposition = Objects.requireNonNull(proposition);
        this.candidature = Objects.requireNonNull(candidature);
        this.numeroCandidature = candidature.getId();
        this.discipline = candidature.getDiscipline();
        this.typePoste = candidature.getTypePoste();
        this.poste = poste;
        this.numeroPoste = poste == null ? null : poste.getId();
        this.uai = poste == null ? null : poste.getUai();
        this.rang = calculee.rang();
        this.tirage = Tirage.ecrire(calculee.tirage());
        this.raison = calculee.raison();
        this.explication = new VoeuxExpliques(calculee.voeux());
    }

    void accepter(Correction par) {
        acceptation = par;
    }

    boolean estAcceptee() {
        return acceptation != null;
    }

    /** Whether it proposes a post. */
    boolean propose() {
        return numeroPoste != null;
    }

    long numeroCandidature() {
        return numeroCandidature;
    }

    Long numeroPoste() {
        return numeroPoste;
    }

    public PropositionAffectation getProposition() {
        return proposition;
    }

    public Candidature getCandidature() {
        return candidature;
    }

    public Poste getPoste() {
        return poste;
    }

    public Integer getRang() {
        return rang;
    }

    public String getTirage() {
        return tirage;
    }

    public RaisonProposee getRaison() {
        return raison;
    }

    public VoeuxExpliques getExplication() {
        return explication;
    }

    public Correction getAcceptation() {
        return acceptation;
    }
}
