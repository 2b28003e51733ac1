package fr.passerelle.noyau;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A line of the journal: who did what to which object, and when. It holds identifiers and codes only, never a name or an
 * address: those stay in tables that can be erased, while a line of the journal is never changed.
 */
@Entity
@Table(name = "journal")
public class Ecriture extends Entite {

    @Column(nullable = false)
    private Instant moment;
    /** Account of who acted; null for the system. */
    private Long auteur;
    @Column(nullable = false, length = 60)
    private String acte;
    @Column(name = "objet_type", nullable = false, length = 60)
    private String objetType;
    @Column(name = "objet_cle", nullable = false, length = 60)
    private String objetCle;
    /** Account of whom it concerns, where it concerns somebody. */
    private Long personne;
    /** Codes and numbers that complete the act, as {@code cle=valeur} separated by semicolons. */
    @Column(length = 500)
    private String precisions;

    protected Ecriture() {
    }

    Ecriture(Instant moment, Long auteur, Acte acte, Reference objet, Long personne, String precisions) {
        this.moment = moment;
        this.auteur = auteur;
        this.acte = acte.name();
        this.objetType = objet.type();
        this.objetCle = objet.cle();
        this.personne = personne;
        this.precisions = precisions;
    }

    public Instant getMoment() {
        return moment;
    }

    public Long getAuteur() {
        return auteur;
    }

    public String getActe() {
        return acte;
    }

    public String getObjetType() {
        return objetType;
    }

    public String getObjetCle() {
        return objetCle;
    }

    public Long getPersonne() {
        return personne;
    }

    public String getPrecisions() {
        return precisions;
    }
}
