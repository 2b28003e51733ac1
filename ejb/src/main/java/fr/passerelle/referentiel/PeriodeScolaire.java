package fr.passerelle.referentiel;

import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import fr.passerelle.noyau.PeriodeInversee;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A school holiday as the ministry publishes it for an académie or a zone, or as an administrator has entered it since. */
@Entity
@Table(name = "periode_scolaire")
public class PeriodeScolaire extends Entite {

    /** What a holiday holds for. */
    public enum Territoire {
        ZONE, ACADEMIE;

        /** Zones are the only ones named by one letter. */
        static Territoire de(String code) {
            return code.length() == 1 ? ZONE : ACADEMIE;
        }
    }

    /** Who has it, when it is everybody. */
    public static final String TOUS = "Tous";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Territoire territoire;
    /** {@code A}, {@code B} or {@code C}; or the name of the académie. */
    @Column(nullable = false, length = 30)
    private String code;
    @Column(name = "annee_scolaire", nullable = false, length = 9)
    private String anneeScolaire;
    @Column(nullable = false, length = 60)
    private String libelle;
    /** Pupils, teachers, one island, one degree: the ministry's words, or {@link #TOUS}. */
    @Column(nullable = false, length = 60)
    private String population;
    /** First day without school. */
    @Column(nullable = false)
    private LocalDate debut;
    /** First day of school after it; null as long as it is not published. */
    private LocalDate reprise;
    @Embedded
    private Correction correction;

    protected PeriodeScolaire() {
    }

    /** @throws PeriodeInversee unless school begins again after the first day without it */
    PeriodeScolaire(SaisiePeriode saisie) {
        remplir(saisie);
    }

    void corriger(SaisiePeriode saisie, Correction correction) {
        saisie.exigerVersion(getVersion(), this.correction);
        remplir(saisie);
        this.correction = correction;
    }

    private void remplir(SaisiePeriode saisie) {
        if (saisie.getReprise() != null && !saisie.getReprise().isAfter(saisie.getDebut())) {
            throw new PeriodeInversee().sur("reprise");
        }
        this.territoire = Territoire.de(saisie.getCode());
        this.code = saisie.getCode();
        this.libelle = saisie.getLibelle().strip();
        this.population = saisie.getPopulation();
        this.debut = saisie.getDebut();
        this.reprise = saisie.getReprise();
        this.anneeScolaire = AnneeScolaire.de(debut).toString();
    }

    /** The last day without school; the first one as long as the return is not published. */
    public LocalDate dernierJour() {
        return reprise == null ? debut : reprise.minusDays(1);
    }

    boolean chevauche(PeriodeScolaire autre) {
        return !debut.isAfter(autre.dernierJour()) && !autre.debut.isAfter(dernierJour());
    }

    public Territoire getTerritoire() {
        return territoire;
    }

    public String getCode() {
        return code;
    }

    public String getAnneeScolaire() {
        return anneeScolaire;
    }

    public String getLibelle() {
        return libelle;
    }

    public String getPopulation() {
        return population;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public LocalDate getReprise() {
        return reprise;
    }
}
