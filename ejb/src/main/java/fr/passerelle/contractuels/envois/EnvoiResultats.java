package fr.passerelle.contractuels.envois;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.disciplines.Declenchement;
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

/**
 * The results of a discipline sent once to some of those they concern. Its mails are those of the outbox that tell of the event
 * {@link #evenement()}; what became of them is counted there.
 */
@Entity
@Table(name = "envoi_resultats")
public class EnvoiResultats extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campagne_id", nullable = false, updatable = false)
    private Campagne campagne;
    @Column(name = "discipline_code", nullable = false, updatable = false, length = 10)
    private String discipline;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private GenreEnvoi genre;
    /** 1 for the first, then each time it is sent again on purpose. */
    @Column(nullable = false, updatable = false)
    private int rang;
    @Embedded
    @AttributeOverride(name = "par", column = @Column(name = "fait_par", nullable = false, updatable = false, length = 200))
    @AttributeOverride(name = "moment", column = @Column(name = "fait_le", nullable = false, updatable = false))
    private Declenchement fait;
    /** Those who could not be written to, for want of an address. */
    @Column(name = "sans_adresse", nullable = false, updatable = false)
    private int sansAdresse;

    protected EnvoiResultats() {
    }

    EnvoiResultats(Campagne campagne, String discipline, GenreEnvoi genre, int rang, int sansAdresse, Declenchement fait) {
        this.campagne = Objects.requireNonNull(campagne);
        this.discipline = Objects.requireNonNull(discipline);
        this.genre = Objects.requireNonNull(genre);
        this.rang = rang;
        this.sansAdresse = sansAdresse;
        this.fait = Objects.requireNonNull(fait);
    }

    /** The event its mails tell of, in the outbox; the view {@code suivi_envoi} counts them by it. */
    String evenement() {
        return "envoi:" + getId();
    }

    public int getRang() {
        return rang;
    }

    public GenreEnvoi getGenre() {
        return genre;
    }

    public Declenchement getFait() {
        return fait;
    }

    public int getSansAdresse() {
        return sansAdresse;
    }
}
