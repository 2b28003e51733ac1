package fr.passerelle.referentiel;

import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is typed to enter or correct a {@link PeriodeScolaire}, with the version that was displayed. */
public class SaisiePeriode extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;

    private Long id;
    /** Zone A, B or C, or the name of the académie. */
    @NotBlank
    @Size(max = 30)
    private String code;
    @NotBlank
    @Size(max = 60)
    private String libelle;
    @NotBlank
    @Size(max = 60)
    private String population = PeriodeScolaire.TOUS;
    @NotNull
    private LocalDate debut;
    private LocalDate reprise;

    public SaisiePeriode() {
    }

    SaisiePeriode(PeriodeScolaire p) {
        super(p.getVersion());
        this.id = p.getId();
        this.code = p.getCode();
        this.libelle = p.getLibelle();
        this.population = p.getPopulation();
        this.debut = p.getDebut();
        this.reprise = p.getReprise();
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLibelle() {
        return libelle;
    }

    public void setLibelle(String libelle) {
        this.libelle = libelle;
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String population) {
        this.population = population;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public void setDebut(LocalDate debut) {
        this.debut = debut;
    }

    public LocalDate getReprise() {
        return reprise;
    }

    public void setReprise(LocalDate reprise) {
        this.reprise = reprise;
    }
}
