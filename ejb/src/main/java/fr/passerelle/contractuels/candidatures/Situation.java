package fr.passerelle.contractuels.candidatures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Family situation and particular constraints, as the candidate declares them. */
@Embeddable
public class Situation {

    @Enumerated(EnumType.STRING)
    @Column(name = "situation_familiale", length = 20)
    private SituationFamiliale familiale;
    @Column(name = "nombre_enfants")
    private Integer nombreEnfants;
    @Column(length = 1000)
    private String observations;
    /** Health data: shown to the candidate and to a {@code REFERENT_HANDICAP} only. */
    @Column(nullable = false)
    private boolean handicap;
    @Column(nullable = false)
    private boolean boursier;

    protected Situation() {
    }

    public Situation(SituationFamiliale familiale, Integer nombreEnfants, String observations, boolean handicap,
            boolean boursier) {
        this.familiale = familiale;
        this.nombreEnfants = nombreEnfants;
        this.observations = observations == null || observations.isBlank() ? null : observations.strip();
        this.handicap = handicap;
        this.boursier = boursier;
    }

    public static Situation inconnue() {
        return new Situation();
    }

    /** The same, silent about a handicap. */
    Situation sansHandicap() {
        return new Situation(familiale, nombreEnfants, observations, false, boursier);
    }

    /** The same without a handicap and without observations, which may tell of one. */
    Situation sansContraintes() {
        return new Situation(familiale, nombreEnfants, null, false, boursier);
    }

    public SituationFamiliale getFamiliale() {
        return familiale;
    }

    public Integer getNombreEnfants() {
        return nombreEnfants;
    }

    public String getObservations() {
        return observations;
    }

    public boolean isHandicap() {
        return handicap;
    }

    public boolean isBoursier() {
        return boursier;
    }
}
