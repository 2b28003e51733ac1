package fr.passerelle.contractuels.donnees;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** What a night erased of a campaign: one a kind and a date, which a night taken up again goes on counting. */
@Entity
@Table(name = "effacement")
public class Effacement extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campagne_id", nullable = false, updatable = false)
    private Campagne campagne;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private GenreEffacement genre;
    @Column(nullable = false, updatable = false)
    private LocalDate jour;
    /** Whose data was erased. */
    @Column(nullable = false)
    private int candidats;
    @Column(nullable = false)
    private int documents;

    protected Effacement() {
    }

    Effacement(Campagne campagne, GenreEffacement genre, LocalDate jour) {
        this.campagne = Objects.requireNonNull(campagne);
        this.genre = Objects.requireNonNull(genre);
        this.jour = Objects.requireNonNull(jour);
    }

    void compter(int candidats, int documents) {
        this.candidats += candidats;
        this.documents += documents;
    }

    public Campagne getCampagne() {
        return campagne;
    }

    public GenreEffacement getGenre() {
        return genre;
    }

    public LocalDate getJour() {
        return jour;
    }

    public int getCandidats() {
        return candidats;
    }

    public int getDocuments() {
        return documents;
    }
}
