package fr.passerelle.comptes.jeton;

import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** The right of another system to read {@code /api}, until a day included or until it is withdrawn. Only the digest is kept. */
@Entity
@Table(name = "jeton")
public class Jeton extends Entite {

    /** Longest life an administrator may give. */
    public static final int ANNEES_MAX = 2;
    /** The last use is noted no more often than this: reading the API seldom writes. */
    private static final Duration PAS_D_USAGE = Duration.ofMinutes(5);

    @Column(nullable = false, length = 100)
    private String nom;
    @Column(nullable = false, length = 64)
    private String empreinte;
    @Convert(converter = PorteesConverter.class)
    @Column(nullable = false, length = 200)
    private Set<PorteeJeton> portees;
    @Column(name = "cree_par", nullable = false, length = 200)
    private String creePar;
    @Column(name = "cree_le", nullable = false)
    private Instant creeLe;
    /** Last day it opens anything. */
    @Column(name = "expire_le", nullable = false)
    private LocalDate expireLe;
    @Column(name = "revoque_le")
    private Instant revoqueLe;
    @Column(name = "dernier_usage")
    private Instant dernierUsage;

    protected Jeton() {
    }

    /** @throws JetonMalDate unless it ends between that day and {@link #ANNEES_MAX} years later */
    public Jeton(String nom, SecretJeton secret, Set<PorteeJeton> portees, LocalDate expireLe, String par, Instant le,
            LocalDate aujourdhui) {
        if (expireLe.isBefore(aujourdhui) || expireLe.isAfter(aujourdhui.plusYears(ANNEES_MAX))) {
            throw new JetonMalDate();
        }
        this.nom = Objects.requireNonNull(nom);
        this.empreinte = secret.empreinte();
        this.portees = EnumSet.copyOf(portees);
        this.expireLe = expireLe;
        this.creePar = par;
        this.creeLe = le;
    }

    public EtatJeton etat(LocalDate jour) {
        return EtatJeton.le(jour, expireLe, revoqueLe);
    }

    /** @throws JetonDejaRevoque when it was withdrawn before */
    public void revoquer(Instant le) {
        if (revoqueLe != null) {
            throw new JetonDejaRevoque();
        }
        revoqueLe = le;
    }

    boolean usageANoter(Instant le) {
        return dernierUsage == null || dernierUsage.plus(PAS_D_USAGE).isBefore(le);
    }

    public String getNom() {
        return nom;
    }

    public Set<PorteeJeton> getPortees() {
        return Set.copyOf(portees);
    }

    public LocalDate getExpireLe() {
        return expireLe;
    }

    public String getCreePar() {
        return creePar;
    }

    public Instant getCreeLe() {
        return creeLe;
    }

    public Instant getRevoqueLe() {
        return revoqueLe;
    }

    public Instant getDernierUsage() {
        return dernierUsage;
    }
}
