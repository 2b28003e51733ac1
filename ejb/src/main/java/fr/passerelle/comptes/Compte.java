package fr.passerelle.comptes;

import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * Somebody who can enter, by one door and under one name: made when staff enter for the first time or are given a
 * habilitation, and when a candidate is imported. A person who comes by two doors has two accounts.
 */
@Entity
@Table(name = "compte")
public class Compte extends Entite {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Porte porte;
    @Column(nullable = false, length = 100)
    private String identifiant;
    @Column(nullable = false, length = 100)
    private String nom;
    @Column(nullable = false, length = 100)
    private String prenom;
    /** Address mails go to; for a candidate, the one confirmed. */
    @Column(length = 190)
    private String courriel;
    /** Digest of the local password, with its method and salt; null as long as none was chosen, or where the ENT answers. */
    @Column(name = "mot_de_passe", length = 200)
    private String motDePasse;
    @Column(name = "derniere_connexion")
    private Instant derniereConnexion;
    /** When an administrator closed it: from then on nobody enters with it, nor goes on. */
    @Column(name = "ferme_le")
    private Instant fermeLe;
    /** Sessions opened before it are over. */
    @Column(name = "sessions_depuis")
    private Instant sessionsDepuis;

    protected Compte() {
    }

    public Compte(Identite identite, String nom, String prenom, String courriel) {
        this.porte = identite.porte();
        this.identifiant = Objects.requireNonNull(identite.nom());
        this.nom = Objects.requireNonNull(nom);
        this.prenom = Objects.requireNonNull(prenom);
        this.courriel = courriel;
    }

    /** The directory or an import gives the name as it is now. */
    public void renommer(String nom, String prenom) {
        this.nom = Objects.requireNonNull(nom);
        this.prenom = Objects.requireNonNull(prenom);
    }

    public void joindreA(String courriel) {
        this.courriel = courriel;
    }

    /** Sets the digest of a new local password. */
    public void choisirMotDePasse(String empreinte) {
        this.motDePasse = Objects.requireNonNull(empreinte);
    }

    /** Ends the sessions open so far, wherever they are. */
    public void finirSessions(Instant le) {
        this.sessionsDepuis = le;
    }

    /** Ends its sessions too: opened again, it resumes none. @throws CompteDejaFerme when it is closed */
    public void fermer(Instant le) {
        if (estFerme()) {
            throw new CompteDejaFerme();
        }
        this.fermeLe = le;
        finirSessions(le);
    }

    public void rouvrir() {
        this.fermeLe = null;
    }

    public boolean estFerme() {
        return fermeLe != null;
    }

    public void entrer(Instant le) {
        this.derniereConnexion = le;
    }

    public Identite identite() {
        return new Identite(porte, identifiant);
    }

    public String nomAffiche() {
        return (prenom + " " + nom).strip();
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public Porte getPorte() {
        return porte;
    }

    public String getNom() {
        return nom;
    }

    public String getPrenom() {
        return prenom;
    }

    public String getCourriel() {
        return courriel;
    }

    public String getMotDePasse() {
        return motDePasse;
    }

    public Instant getFermeLe() {
        return fermeLe;
    }

    public Instant getDerniereConnexion() {
        return derniereConnexion;
    }
}
