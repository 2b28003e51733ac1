package fr.passerelle.contractuels.entretiens;

import fr.passerelle.contractuels.candidatures.Candidature;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is decided of a registered candidate before the affectation: pre-selected, convoked at a date and a place, interviewed with an
 * avis; or on the waiting list, in a rank. What she was told is kept apart: her page shows that, not what is being decided.
 */
@Entity
@Table(name = "entretien")
public class Entretien extends Entite {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "candidature_id", nullable = false, updatable = false)
    private Candidature candidature;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private EtatEntretien etat = EtatEntretien.A_EXAMINER;
    /** Rank in the waiting list of her discipline and type of post, from 1; null outside it. */
    private Integer rang;
    @Embedded
    private RendezVous rendezVous;
    @Embedded
    private Annonce annonce;
    /** How many times she was told something, which numbers the mails. */
    @Column(nullable = false)
    private int annonces;
    /** Null until one is given. */
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Avis avis;
    /** What the avis says; never shown to the candidate but among all that is held about her. */
    @Column(length = 2000)
    private String commentaire;
    @Embedded
    @AttributeOverride(name = "par", column = @Column(name = "avis_par", length = 200))
    @AttributeOverride(name = "le", column = @Column(name = "avis_le"))
    private Correction avisDonne;
    @Embedded
    private Correction correction;

    protected Entretien() {
    }

    /** @throws CandidatureNonInscrite when the dossier lacks something: only who is registered is examined */
    public Entretien(Candidature candidature) {
        this.candidature = Objects.requireNonNull(candidature);
        if (!candidature.estInscrite()) {
            throw new CandidatureNonInscrite(candidature.getCompte().nomAffiche());
        }
    }

    /** @throws SelectionImpossible when what is already decided does not allow it */
    void preselectionner(Correction par) {
        passer(avis == null ? EtatEntretien.PRESELECTIONNE : EtatEntretien.PASSE, par);
    }

    /** @throws SelectionImpossible when what is already decided does not allow it */
    void mettreEnAttente(int rang, Correction par) {
        passer(EtatEntretien.LISTE_ATTENTE, par);
        this.rang = rang;
    }

    /** Gives it that rank in the waiting list. */
    void classer(int rang, Correction par) {
        if (this.rang == null || this.rang != rang) {
            this.rang = rang;
            correction = par;
        }
    }

    /**
     * Takes back what was decided; a convocation that was sent stays told until she is told otherwise.
     *
     * @throws SelectionImpossible once she was interviewed
     */
    void retirer(Correction par) {
        if (avis != null) {
            throw new SelectionImpossible(candidature.getCompte().nomAffiche(), etat);
        }
        passer(EtatEntretien.A_EXAMINER, par);
        rendezVous = null;
    }

    private void passer(EtatEntretien suivant, Correction par) {
        if (!etat.suites().contains(suivant)) {
            throw new SelectionImpossible(candidature.getCompte().nomAffiche(), etat);
        }
        etat = suivant;
        rang = null;
        correction = par;
    }

    /** @throws SelectionImpossible unless she is pre-selected or convoked */
    void fixer(RendezVous rendezVous, Correction par) {
        if (!etat.estRetenu()) {
            throw new SelectionImpossible(candidature.getCompte().nomAffiche(), etat);
        }
        this.rendezVous = Objects.requireNonNull(rendezVous);
        etat = Annonce.convoque(annonce, rendezVous) ? EtatEntretien.CONVOQUE : etat;
        correction = par;
    }

    /** What she is not yet told; empty when she knows. */
    public Optional<Annonce.Genre> aAnnoncer() {
        return Annonce.due(etat, rendezVous, annonce);
    }

    /**
     * Notes that she is told now what she was not.
     *
     * @throws RienAAnnoncer when she knows already, or nothing is to be told yet
     * @throws RendezVousPasse when she would be convoked to a date that is past
     */
    Annonce annoncer(Instant le, Correction par) {
        Annonce.Genre genre = aAnnoncer().orElseThrow(() -> new RienAAnnoncer(candidature.getCompte().nomAffiche()));
        if (genre == Annonce.Genre.CONVOCATION && rendezVous.getDebut().isBefore(le)) {
            throw new RendezVousPasse(candidature.getCompte().nomAffiche(), rendezVous.getDebut());
        }
        annonce = new Annonce(genre, genre == Annonce.Genre.CONVOCATION ? rendezVous : null, le);
        annonces++;
        etat = genre == Annonce.Genre.CONVOCATION ? EtatEntretien.CONVOQUE : etat;
        correction = par;
        return annonce;
    }

    /** @throws AvisSansEntretien unless she was convoked */
    void donnerAvis(Avis avis, String commentaire, Correction par) {
        if (!peutRecevoirAvis()) {
            throw new AvisSansEntretien();
        }
        this.avis = Objects.requireNonNull(avis);
        this.commentaire = commentaire;
        this.avisDonne = par;
        etat = etat == EtatEntretien.CONVOQUE ? EtatEntretien.PASSE : etat;
        correction = par;
    }

    /** What was written of the interview is no longer held; the avis stays. */
    public void oublierCommentaire() {
        commentaire = null;
    }

    /** Whether she was convoked: an avis may be given, or corrected. */
    public boolean peutRecevoirAvis() {
        return etat == EtatEntretien.CONVOQUE || avis != null;
    }

    public Candidature getCandidature() {
        return candidature;
    }

    public EtatEntretien getEtat() {
        return etat;
    }

    /** Rank in the waiting list, from 1; null outside it. */
    public Integer getRang() {
        return rang;
    }

    /** Empty until a date and a place are fixed. */
    public Optional<RendezVous> rendezVous() {
        return Optional.ofNullable(rendezVous);
    }

    /** Empty until she was told something. */
    public Optional<Annonce> annonce() {
        return Optional.ofNullable(annonce);
    }

    public int getAnnonces() {
        return annonces;
    }

    /** Null until one is given. */
    public Avis getAvis() {
        return avis;
    }

    public String getCommentaire() {
        return commentaire;
    }

    /** Who gave the avis last; null until one is given. */
    public Correction getAvisDonne() {
        return avisDonne;
    }

    public Correction getCorrection() {
        return correction;
    }
}
