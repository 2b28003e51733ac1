package fr.passerelle.documents;

import fr.passerelle.noyau.Entite;
import fr.passerelle.noyau.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A document somebody deposited for an owner, of one kind. A new deposit of the same kind replaces the former, which is
 * withdrawn and kept until the purge; {@code rang} counts them. Its content is stored apart, once per digest.
 */
@Entity
@Table(name = "document_stocke")
public class DocumentStocke extends Entite {

    @Column(name = "proprietaire_type", nullable = false, length = 60)
    private String proprietaireType;
    @Column(name = "proprietaire_cle", nullable = false, length = 60)
    private String proprietaireCle;
    @Column(nullable = false, length = 60)
    private String genre;
    @Column(nullable = false)
    private int rang;
    @Column(name = "nom_fichier", nullable = false, length = 200)
    private String nomFichier;
    @Enumerated(EnumType.STRING)
    @Column(name = "type_fichier", nullable = false, length = 20)
    private TypeFichier type;
    /** In bytes. */
    @Column(nullable = false)
    private long taille;
    /** SHA-256 of the content, in hexadecimal. */
    @Column(nullable = false, length = 64)
    private String empreinte;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AnalyseAntivirus.Verdict controle;
    @Column(name = "depose_par")
    private Long deposePar;
    @Column(name = "depose_le", nullable = false)
    private Instant deposeLe;
    @Column(name = "retire_le")
    private Instant retireLe;

    protected DocumentStocke() {
    }

    DocumentStocke(Reference proprietaire, GenreDocument genre, int rang, String nomFichier, ContenuControle contenu,
            Long par, Instant le) {
        this.proprietaireType = proprietaire.type();
        this.proprietaireCle = proprietaire.cle();
        this.genre = genre.name();
        this.rang = rang;
        this.nomFichier = nomFichier;
        this.type = contenu.type();
        this.taille = contenu.octets().length;
        this.empreinte = contenu.empreinte();
        this.controle = contenu.verdict();
        this.deposePar = par;
        this.deposeLe = le;
    }

    /** Withdrawn, it is no longer read; withdrawing twice changes nothing. */
    void retirer(Instant le) {
        if (retireLe == null) {
            retireLe = le;
        }
    }

    public boolean estRetire() {
        return retireLe != null;
    }

    public Reference getProprietaire() {
        return new Reference(proprietaireType, proprietaireCle);
    }

    public String getGenre() {
        return genre;
    }

    public int getRang() {
        return rang;
    }

    public String getNomFichier() {
        return nomFichier;
    }

    public TypeFichier getType() {
        return type;
    }

    public long getTaille() {
        return taille;
    }

    public String getEmpreinte() {
        return empreinte;
    }

    public AnalyseAntivirus.Verdict getControle() {
        return controle;
    }

    public Long getDeposePar() {
        return deposePar;
    }

    public Instant getDeposeLe() {
        return deposeLe;
    }

    public Instant getRetireLe() {
        return retireLe;
    }
}
