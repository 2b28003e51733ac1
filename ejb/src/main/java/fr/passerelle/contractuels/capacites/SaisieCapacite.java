package fr.passerelle.contractuels.capacites;

import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** The figures typed on "Gestion des capacités". */
public class SaisieCapacite extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;
    private static final long MAX = 9999;

    @NotBlank
    private String discipline;
    @NotBlank
    private String typePoste;
    @NotNull
    @Min(0)
    @Max(MAX)
    private Integer ministere = 0;
    @NotNull
    @Min(0)
    @Max(MAX)
    private Integer concoursReserves = 0;
    @NotNull
    @Min(0)
    @Max(MAX)
    private Integer redoublement = 0;
    @NotNull
    @Min(0)
    @Max(MAX)
    private Integer prolongation = 0;
    @NotNull
    @Min(0)
    @Max(MAX)
    private Integer boe = 0;

    /** Nothing entered yet for that discipline and type. */
    public SaisieCapacite(String discipline, String typePoste) {
        this.discipline = discipline;
        this.typePoste = typePoste;
    }

    SaisieCapacite(Capacite capacite) {
        super(capacite.getVersion());
        Estimation estimation = capacite.getEstimation();
        this.discipline = capacite.getDiscipline();
        this.typePoste = capacite.getTypePoste();
        this.ministere = estimation.getMinistere();
        this.concoursReserves = estimation.getConcoursReserves();
        this.redoublement = estimation.getRedoublement();
        this.prolongation = estimation.getProlongation();
        this.boe = estimation.getBoe();
    }

    Estimation estimation() {
        return new Estimation(ministere, concoursReserves, redoublement, prolongation, boe);
    }
    public String getDiscipline() {
        return discipline;
    }

    public String getTypePoste() {
        return typePoste;
    }

    public Integer getMinistere() {
        return ministere;
    }

    public void setMinistere(Integer ministere) {
        this.ministere = ministere;
    }

    public Integer getConcoursReserves() {
        return concoursReserves;
    }

    public void setConcoursReserves(Integer concoursReserves) {
        this.concoursReserves = concoursReserves;
    }

    public Integer getRedoublement() {
        return redoublement;
    }

    public void setRedoublement(Integer redoublement) {
        this.redoublement = redoublement;
    }

    public Integer getProlongation() {
        return prolongation;
    }

    public void setProlongation(Integer prolongation) {
        this.prolongation = prolongation;
    }

    public Integer getBoe() {
        return boe;
    }

    public void setBoe(Integer boe) {
        this.boe = boe;
    }
}
