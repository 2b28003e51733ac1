package fr.passerelle.contractuels.tuteurs;

import fr.passerelle.comptes.PersonneAnnuaire;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import fr.passerelle.noyau.ModifieEntreTemps;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody of the directory who tutors a post, as the directory described her the day she was added. Taken out, she stays for
 * the history; added again, she is another one.
 */
@Entity
@Table(name = "tuteur")
public class Tuteur extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "poste_id", nullable = false, updatable = false)
    private Poste poste;
    @Column(nullable = false, length = 100)
    private String uid;
    @Column(nullable = false, length = 200)
    private String nom;
    @Column(nullable = false, length = 200)
    private String prenom;
    @Column(length = 190)
    private String courriel;
    /** The school or the service where she works. */
    @Column(length = 300)
    private String lieu;
    @Embedded
    @AttributeOverride(name = "par", column = @Column(name = "ajoute_par", length = 200, nullable = false))
    @AttributeOverride(name = "le", column = @Column(name = "ajoute_le", nullable = false))
    private Correction ajout;
    /** Null as long as she is tutor. */
    @Embedded
    @AttributeOverride(name = "par", column = @Column(name = "retire_par", length = 200))
    @AttributeOverride(name = "le", column = @Column(name = "retire_le"))
    private Correction retrait;

    protected Tuteur() {
    }

    public Tuteur(Poste poste, PersonneAnnuaire personne, String lieu, Correction par) {
        this.poste = Objects.requireNonNull(poste);
        this.uid = personne.uid();
        this.nom = personne.nom();
        this.prenom = personne.prenom();
        this.courriel = personne.courriel();
        this.lieu = lieu;
        this.ajout = Objects.requireNonNull(par);
    }

    /** @throws ModifieEntreTemps when somebody has already taken her out */
    void retirer(Correction par) {
        if (retrait != null) {
            throw new ModifieEntreTemps(retrait.getPar(), retrait.getLe());
        }
        retrait = Objects.requireNonNull(par);
    }

    public boolean estActif() {
        return retrait == null;
    }

    public Poste getPoste() {
        return poste;
    }

    public String getUid() {
        return uid;
    }

    public String nomAffiche() {
        return (prenom + " " + nom).strip();
    }

    public String getCourriel() {
        return courriel;
    }

    public String getLieu() {
        return lieu;
    }

    public Correction getAjout() {
        return ajout;
    }

    /** Who took her out and when; empty as long as she is tutor. */
    public Optional<Correction> retrait() {
        return Optional.ofNullable(retrait);
    }
}
