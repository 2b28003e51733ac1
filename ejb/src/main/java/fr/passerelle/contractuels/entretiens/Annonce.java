package fr.passerelle.contractuels.entretiens;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What the candidate was told last by mail, as it was then: later decisions change nothing of it until she is told again. */
@Embeddable
public class Annonce {

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
