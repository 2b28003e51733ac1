package fr.passerelle.comptes;

import fr.passerelle.noyau.Entite;
import fr.passerelle.noyau.PeriodeInversee;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A profile given to an account on a périmètre, from a day on and, where it was said, until a day included. */
@Entity
@Table(name = "habilitation")
public class Habilitation extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "compte_id", nullable = false)
    private Compte compte;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Profil profil;
    @Embedded
    private Perimetre perimetre;
    @Column(nullable = false)
    private LocalDate debut;
    private LocalDate fin;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private OrigineHabilitation origine = OrigineHabilitation.ADMINISTRATEUR;

    protected Habilitation() {
    }

    /** @throws ProfilDUneAutrePorte when the account enters by a door at which the profile cannot be held */
    public Habilitation(Compte compte, Profil profil, Perimetre perimetre, LocalDate debut) {
        if (compte.getPorte() != profil.porte()) {
            throw new ProfilDUneAutrePorte();
        }
        this.compte = compte;
        this.profil = profil;
        this.perimetre = Objects.requireNonNull(perimetre);
        this.debut = Objects.requireNonNull(debut);
    }

    /** One that the directory's attributes grant; it ends when they no longer do. */
    static Habilitation parAnnuaire(Compte compte, Droit droit, LocalDate debut) {
        Habilitation accordee = new Habilitation(compte, droit.profil(), droit.perimetre(), debut);
        accordee.origine = OrigineHabilitation.ANNUAIRE;
        return accordee;
    }

    /** Plans its last day, included. @throws PeriodeInversee when that is before its first */
    public void prevoirFin(LocalDate dernierJour) {
        if (dernierJour.isBefore(debut)) {
            throw new PeriodeInversee();
        }
        this.fin = dernierJour;
    }

    /** Ends it on that day, included. @throws HabilitationDejaFinie when it ended before */
    public void finir(LocalDate dernierJour) {
        if (fin != null && !fin.isAfter(dernierJour)) {
            throw new HabilitationDejaFinie();
        }
        this.fin = dernierJour;
    }

    /** An administrator ends it. @throws HabilitationDeLAnnuaire when the directory gives it */
    public void retirer(LocalDate dernierJour) {
        if (origine == OrigineHabilitation.ANNUAIRE) {
            throw new HabilitationDeLAnnuaire();
        }
        finir(dernierJour);
    }

    public boolean estActive(LocalDate jour) {
        return etat(jour) == EtatHabilitation.EN_COURS;
    }

    public EtatHabilitation etat(LocalDate jour) {
        if (fin != null && jour.isAfter(fin)) {
            return EtatHabilitation.FINIE;
        }
        return jour.isBefore(debut) ? EtatHabilitation.A_VENIR : EtatHabilitation.EN_COURS;
    }

    /** What the journal keeps of it. */
    Map<String, Object> precisions() {
        Map<String, Object> precisions = new HashMap<>();
        precisions.put("profil", profil);
        precisions.put("perimetre", (perimetre.getGenre() + " " + perimetre.getCode()).strip());
        precisions.put("debut", debut);
        if (fin != null) {
            precisions.put("fin", fin);
        }
        precisions.put("origine", origine);
        return precisions;
    }

    public Compte getCompte() {
        return compte;
    }

    public Profil getProfil() {
        return profil;
    }

    public Perimetre getPerimetre() {
        return perimetre;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public LocalDate getFin() {
        return fin;
    }

    public OrigineHabilitation getOrigine() {
        return origine;
    }
}
