package fr.passerelle.contractuels;

import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A document of a dossier: its kind and the stored file that is in force; made and changed by {@link Candidature} only. */
@Entity
@Table(name = "justificatif")
public class Justificatif extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "candidature_id", nullable = false)
    private Candidature candidature;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private GenreJustificatif genre;
    @Column(name = "fichier_id", nullable = false)
    private Long fichierId;
    @Column(name = "depose_le", nullable = false)
    private Instant deposeLe;

    protected Justificatif() {
    }

    Justificatif(Candidature candidature, GenreJustificatif genre, Long fichierId, Instant le) {
        this.candidature = candidature;
        this.genre = genre;
        remplacer(fichierId, le);
    }

    final void remplacer(Long fichier, Instant le) {
        this.fichierId = fichier;
        this.deposeLe = le;
    }

    public GenreJustificatif getGenre() {
        return genre;
    }

    public Long getFichierId() {
        return fichierId;
    }

    public Instant getDeposeLe() {
        return deposeLe;
    }
}
