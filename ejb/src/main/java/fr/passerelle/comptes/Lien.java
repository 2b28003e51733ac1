package fr.passerelle.comptes;

import fr.passerelle.noyau.Empreinte;
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
import java.util.Objects;

/** A one-use link sent by mail. Only a digest of it is kept: who reads the database can follow none. */
@Entity
@Table(name = "lien")
public class Lien extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "compte_id", nullable = false)
    private Compte compte;
    @Enumerated(EnumType.STRING)
    @Column(name = "usage_lien", nullable = false, length = 20)
    private UsageLien usage;
    @Column(nullable = false, length = 64)
    private String empreinte;
    @Column(name = "expire_le", nullable = false)
    private Instant expireLe;
    @Column(name = "utilise_le")
    private Instant utiliseLe;
    /** Where it was sent: for a change of address, the new one; else the account's, and it is worth nothing once that changed. */
    @Column(length = 190)
    private String valeur;

    protected Lien() {
    }

    Lien(Compte compte, UsageLien usage, String jeton, String valeur, Instant le) {
        this.compte = compte;
        this.usage = usage;
        this.empreinte = Empreinte.de(jeton);
        this.valeur = valeur;
        this.expireLe = le.plus(usage.duree());
    }

    /** @throws LienExpire when it was used, replaced or its time is over */
    void utiliser(Instant le) {
        if (etat(le) != EtatLien.VALIDE) {
            throw new LienExpire();
        }
        this.utiliseLe = le;
    }

    /** A newer one was sent, or its purpose was reached by another way. */
    void remplacer(Instant le) {
        if (utiliseLe == null) {
            this.utiliseLe = le;
        }
    }

    EtatLien etat(Instant le) {
        if (utiliseLe != null || usage != UsageLien.COURRIEL && !Objects.equals(valeur, compte.getCourriel())) {
            return EtatLien.UTILISE;
        }
        return le.isBefore(expireLe) && !compte.estFerme() ? EtatLien.VALIDE : EtatLien.EXPIRE;
    }

    Compte compte() {
        return compte;
    }

    UsageLien usage() {
        return usage;
    }

    Instant expireLe() {
        return expireLe;
    }

    String valeur() {
        return valeur;
    }
}
