package fr.passerelle.contractuels.campagnes;

import fr.passerelle.contractuels.campagnes.Campagne.Phase;
import fr.passerelle.noyau.Periode;
import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is typed to settle a campaign: its six periods, the days announced to candidates, how many wishes they may give, the first day of
 * the contracts, how long documents are kept.
 */
public class SaisieCampagne extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;
    private static final int PREMIERE_ANNEE = 2000;
    private static final int DERNIERE_ANNEE = 2100;
    private static final int VOEUX_USUELS = 20;
    private static final int VOEUX_AU_PLUS = 100;
    /** Without their consent, nothing of those who were not recruited is kept longer, in months. */
    private static final int CONSERVATION_MAXIMUM = 24;

    private Long id;
    @NotNull
    @Min(PREMIERE_ANNEE)
    @Max(DERNIERE_ANNEE)
    private Integer annee;
    private final List<BornesPeriode> bornes;
    @NotNull
    private LocalDate convocationLimite;
    @NotNull
    private LocalDate entretiensDu;
    @NotNull
    private LocalDate entretiensAu;
    @NotNull
    private LocalDate resultatsLe;
    @NotNull
    @Min(1)
    @Max(VOEUX_AU_PLUS)
    private Integer voeuxMaximum;
    @NotNull
    private LocalDate contratDebut;
    @NotNull
    @Min(0)
    @Max(CONSERVATION_MAXIMUM)
    private Integer conservationMois;

    /** The first campaign of an installation: nothing is decided yet. */
    SaisieCampagne(int annee, ZoneId fuseau) {
        this.annee = annee;
        this.bornes = Arrays.stream(Phase.values()).map(p -> new BornesPeriode(p, Periode.aDefinir(), fuseau)).toList();
        this.voeuxMaximum = VOEUX_USUELS;
        this.contratDebut = Campagne.contratUsuel(annee);
        this.conservationMois = Campagne.CONSERVATION_USUELLE;
    }

    SaisieCampagne(Campagne campagne, ZoneId fuseau) {
        super(campagne.getVersion());
        this.id = campagne.getId();
        this.annee = campagne.getAnnee();
        this.bornes = Arrays.stream(Phase.values()).map(p -> new BornesPeriode(p, campagne.periode(p), fuseau)).toList();
        this.convocationLimite = campagne.getDates().getConvocationLimite();
        this.entretiensDu = campagne.getDates().getEntretiensDu();
        this.entretiensAu = campagne.getDates().getEntretiensAu();
        this.resultatsLe = campagne.getDates().getResultatsLe();
        this.voeuxMaximum = campagne.getVoeuxMaximum();
        this.contratDebut = campagne.getContratDebut();
        this.conservationMois = campagne.getConservationMois();
    }

    /** Proposes the campaign of the following year: the same days, a year later. */
    SaisieCampagne suivante() {
        id = null;
        annee++;
        bornes.forEach(b -> b.decaler(1));
        convocationLimite = convocationLimite.plusYears(1);
        entretiensDu = entretiensDu.plusYears(1);
        entretiensAu = entretiensAu.plusYears(1);
        resultatsLe = resultatsLe.plusYears(1);
        contratDebut = Campagne.contratUsuel(annee);
        return this;
    }

    /**
     * @throws BorneManquante when one bound is given without the other
     * @throws fr.passerelle.noyau.PeriodeInversee when an end does not follow its beginning
     */
    Map<Phase, Periode> periodes(ZoneId fuseau) {
        Map<Phase, Periode> toutes = new EnumMap<>(Phase.class);
        bornes.forEach(b -> toutes.put(b.getPhase(), b.periode(fuseau)));
        return toutes;
    }

    DatesAnnoncees dates() {
        return new DatesAnnoncees(convocationLimite, entretiensDu, entretiensAu, resultatsLe);
    }

    public Long getId() {
        return id;
    }

    public Integer getAnnee() {
        return annee;
    }

    public void setAnnee(Integer annee) {
        this.annee = annee;
    }

    public List<BornesPeriode> getBornes() {
        return bornes;
    }

    public LocalDate getConvocationLimite() {
        return convocationLimite;
    }

    public void setConvocationLimite(LocalDate convocationLimite) {
        this.convocationLimite = convocationLimite;
    }

    public LocalDate getEntretiensDu() {
        return entretiensDu;
    }

    public void setEntretiensDu(LocalDate entretiensDu) {
        this.entretiensDu = entretiensDu;
    }

    public LocalDate getEntretiensAu() {
        return entretiensAu;
    }

    public void setEntretiensAu(LocalDate entretiensAu) {
        this.entretiensAu = entretiensAu;
    }

    public LocalDate getResultatsLe() {
        return resultatsLe;
    }

    public void setResultatsLe(LocalDate resultatsLe) {
        this.resultatsLe = resultatsLe;
    }

    public Integer getVoeuxMaximum() {
        return voeuxMaximum;
    }

    public void setVoeuxMaximum(Integer voeuxMaximum) {
        this.voeuxMaximum = voeuxMaximum;
    }

    public LocalDate getContratDebut() {
        return contratDebut;
    }

    public void setContratDebut(LocalDate contratDebut) {
        this.contratDebut = contratDebut;
    }

    public Integer getConservationMois() {
        return conservationMois;
    }

    public void setConservationMois(Integer conservationMois) {
        this.conservationMois = conservationMois;
    }
}
