package fr.passerelle.contractuels.entretiens;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What the candidate was told last by mail, as it was then: later decisions change nothing of it until she is told again. */
@Embeddable
public class Annonce implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is told. */
    public enum Genre { CONVOCATION, LISTE_ATTENTE, ANNULATION }

    @Enumerated(EnumType.STRING)
    @Column(name = "annonce_genre", length = 20)
    private Genre genre;
    @Embedded
    @AttributeOverride(name = "debut", column = @Column(name = "annonce_debut"))
    @AttributeOverride(name = "lieu", column = @Column(name = "annonce_lieu", length = 300))
    private RendezVous rendezVous;
    @Column(name = "annonce_le")
    private Instant le;

    protected Annonce() {
    }

    /** @param rendezVous null unless it is a convocation */
    Annonce(Genre genre, RendezVous rendezVous, Instant le) {
        this.genre = Objects.requireNonNull(genre);
        this.rendezVous = rendezVous;
        this.le = Objects.requireNonNull(le);
    }

    /**
     * What a candidate is not yet told: her convocation, or that its date or its place changed; that she waits; that the interview she was
     * convoked to is not held. Empty when she knows, and while no date is fixed.
     *
     * @param fixe null while no date is fixed
     * @param dite what she was told last; null when nothing was
     */
    static Optional<Genre> due(EtatEntretien etat, RendezVous fixe, Annonce dite) {
        Genre sue = dite == null ? null : dite.genre;
        return switch (etat) {
            case PRESELECTIONNE, CONVOQUE -> Optional.of(Genre.CONVOCATION).filter(g -> fixe != null && !convoque(dite, fixe));
            case LISTE_ATTENTE -> Optional.of(Genre.LISTE_ATTENTE).filter(g -> sue != g);
            case A_EXAMINER -> Optional.of(Genre.ANNULATION).filter(g -> sue == Genre.CONVOCATION);
            case PASSE -> Optional.empty();
        };
    }

    /** Whether a candidate was told that very date and that very place. */
    static boolean convoque(Annonce dite, RendezVous fixe) {
        return dite != null && dite.genre == Genre.CONVOCATION && fixe.equals(dite.rendezVous);
    }

    public Genre getGenre() {
        return genre;
    }

    /** Empty unless it is a convocation. */
    public Optional<RendezVous> rendezVous() {
        return Optional.ofNullable(rendezVous);
    }

    public Instant getLe() {
        return le;
    }
}
