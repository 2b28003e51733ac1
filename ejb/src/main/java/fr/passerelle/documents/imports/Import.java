package fr.passerelle.documents.imports;

import fr.passerelle.documents.DocumentStocke;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A file somebody imports: deposited, analysed at once, then run or given up. Both passes can be interrupted and taken up
 * again; each line's result is kept apart ({@link LigneImport}).
 */
@Entity
@Table(name = "import")
public class Import extends Entite {

    private static final int IGNOREES_MAX = 1_000;

    @Column(nullable = false, length = 60)
    private String code;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private EtatImport etat = EtatImport.ANALYSE_EN_COURS;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private DocumentStocke document;
    @Column(name = "nom_fichier", nullable = false, length = 200)
    private String nomFichier;
    @Column(name = "colonnes_ignorees", nullable = false, length = 1000)
    private String colonnesIgnorees = "";
    /** Lines under the header. */
    private int lignes;
    private Long auteur;
    @Column(name = "auteur_nom", nullable = false, length = 210)
    private String auteurNom;
    @Column(name = "depose_le", nullable = false)
    private Instant deposeLe;
    @Column(name = "execute_le")
    private Instant executeLe;
    @Column(name = "fini_le")
    private Instant finiLe;
    @Column(name = "traitement_id")
    private Long traitement;
    /** Of the pass that ended last. */
    @Embedded
    private Comptes comptes = Comptes.de(Map.of());

    protected Import() {
    }

    Import(String code, String nomFichier, Long auteur, String auteurNom, Instant le) {
        this.code = code;
        this.nomFichier = nomFichier;
        this.auteur = auteur;
        this.auteurNom = auteurNom;
        this.deposeLe = le;
    }

    void joindre(DocumentStocke document, List<String> ignorees, int lignes) {
        this.document = document;
        this.lignes = lignes;
        String liste = String.join(", ", ignorees);
        this.colonnesIgnorees = liste.length() > IGNOREES_MAX ? liste.substring(0, IGNOREES_MAX) : liste;
    }

    /** Follows the work that was launched for the pass now begun. */
    void suivre(long traitement) {
        this.traitement = traitement;
    }

    /** Begins the run. @throws EtatImportDepasse unless it is analysed and waits for it */
    void executer(Instant le) {
        passer(EtatImport.ANALYSE, EtatImport.EXECUTION_EN_COURS);
        this.executeLe = le;
    }

    /** Takes up an interrupted pass where it was. */
    void reprendre() {
        if (!etat.estInterrompu()) {
            throw new EtatImportDepasse();
        }
        etat = etat == EtatImport.ANALYSE_INTERROMPUE ? EtatImport.ANALYSE_EN_COURS : EtatImport.EXECUTION_EN_COURS;
    }

    void abandonner(Instant le) {
        if (etat != EtatImport.ANALYSE && etat != EtatImport.ANALYSE_INTERROMPUE) {
            throw new EtatImportDepasse();
        }
        etat = EtatImport.ABANDONNE;
        finiLe = le;
    }

    /** The pass at work has ended, to its last line or before. */
    void finirPasse(boolean entiere, Comptes resultat, Instant le) {
        if (!etat.enCours()) {
            return;
        }
        comptes = resultat;
        if (etat == EtatImport.ANALYSE_EN_COURS) {
            etat = entiere ? EtatImport.ANALYSE : EtatImport.ANALYSE_INTERROMPUE;
        } else {
            etat = entiere ? EtatImport.EXECUTE : EtatImport.EXECUTION_INTERROMPUE;
            finiLe = entiere ? le : null;
        }
    }

    private void passer(EtatImport attendu, EtatImport suivant) {
        if (etat != attendu) {
            throw new EtatImportDepasse();
        }
        etat = suivant;
    }

    public String getCode() {
        return code;
    }

    public EtatImport getEtat() {
        return etat;
    }

    public DocumentStocke getDocument() {
        return document;
    }

    public String getNomFichier() {
        return nomFichier;
    }

    public String getColonnesIgnorees() {
        return colonnesIgnorees;
    }

    public int getLignes() {
        return lignes;
    }

    public Long getAuteur() {
        return auteur;
    }

    public String getAuteurNom() {
        return auteurNom;
    }

    public Instant getDeposeLe() {
        return deposeLe;
    }

    public Comptes getComptes() {
        return comptes;
    }

    public Instant getFiniLe() {
        return finiLe;
    }

    public Long getTraitement() {
        return traitement;
    }
}
