package fr.passerelle.documents.imports;

import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * The result of one line in one pass, written in the transaction that treated it, so that a pass taken up again knows what
 * is done. A line refused for several reasons has one of these for each, from {@code rang} 0 on.
 */
@Entity
@Table(name = "ligne_import")
public class LigneImport extends Entite {

    private static final int CLE_MAX = 100;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "import_id", nullable = false)
    private Import source;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private PhaseImport phase;
    @Column(nullable = false)
    private int ligne;
    @Column(nullable = false)
    private int rang;
    @Column(nullable = false, length = 100)
    private String cle;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Constat.Resultat resultat;
    @Column(nullable = false, length = 100)
    private String colonne;
    @Column(nullable = false, length = 200)
    private String valeur;
    @Column(nullable = false, length = 500)
    private String motif;

    protected LigneImport() {
    }

    LigneImport(Import source, PhaseImport phase, int ligne, int rang, String cle, Constat.Resultat resultat, Refus refus) {
        this.source = source;
        this.phase = phase;
        this.ligne = ligne;
        this.rang = rang;
        this.cle = cle == null ? "" : cle.substring(0, Math.min(CLE_MAX, cle.length()));
        this.resultat = resultat;
        this.colonne = refus == null ? "" : refus.colonne();
        this.valeur = refus == null ? "" : refus.valeur();
        this.motif = refus == null ? "" : refus.motif();
    }

    public int getLigne() {
        return ligne;
    }

    public Constat.Resultat getResultat() {
        return resultat;
    }
}
