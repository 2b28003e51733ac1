package fr.passerelle.contractuels.campagnes;

import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import fr.passerelle.noyau.Periode;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The recruitment of one school year: the six periods that open and close its functions, the days announced to the
 * candidates, what it allows. Periods may overlap; one that has not been decided is closed.
 */
@Entity
@Table(name = "campagne")
public class Campagne extends Entite {

    /** The six periods of a campaign ("Sessions à définir" of the seed). */
    public enum Phase { OUVERTURE, GESTION, INSCRIPTION, VOEUX, REPONSES, RESULTATS }

    /** What the CNIL asks to explain a refusal, in months. */
    static final int CONSERVATION_USUELLE = 3;

    /** Year in which the school year begins: 2026 for 2026-2027. */
    @Column(nullable = false)
    private int annee;
    /** Candidates may enter. */
    @Embedded
    @AttributeOverride(name = "debut", column = @Column(name = "ouverture_debut"))
    @AttributeOverride(name = "fin", column = @Column(name = "ouverture_fin"))
    private Periode ouverture = Periode.aDefinir();
    /** DPE and DOS may change what they manage; they only read outside it. */
    @Embedded
    @AttributeOverride(name = "debut", column = @Column(name = "gestion_debut"))
    @AttributeOverride(name = "fin", column = @Column(name = "gestion_fin"))
    private Periode gestion = Periode.aDefinir();
    /** Candidates complete their dossiers and are registered. */
    @Embedded
    @AttributeOverride(name = "debut", column = @Column(name = "inscription_debut"))
    @AttributeOverride(name = "fin", column = @Column(name = "inscription_fin"))
    private Periode inscription = Periode.aDefinir();
    /** Candidates keep up their candidature and give their wishes. */
    @Embedded
    @AttributeOverride(name = "debut", column = @Column(name = "voeux_debut"))
    @AttributeOverride(name = "fin", column = @Column(name = "voeux_fin"))
    private Periode voeux = Periode.aDefinir();
    /** Candidates accept or refuse the contract offered. */
    @Embedded
    @AttributeOverride(name = "debut", column = @Column(name = "reponses_debut"))
    @AttributeOverride(name = "fin", column = @Column(name = "reponses_fin"))
    private Periode reponses = Periode.aDefinir();
    /** Candidates see their result. */
    @Embedded
    @AttributeOverride(name = "debut", column = @Column(name = "resultats_debut"))
    @AttributeOverride(name = "fin", column = @Column(name = "resultats_fin"))
    private Periode resultats = Periode.aDefinir();
    @Embedded
    private DatesAnnoncees dates;
    /** Most wishes a candidate may give. */
    @Column(name = "voeux_maximum", nullable = false)
    private int voeuxMaximum;
    /** First day of the contracts. */
    @Column(name = "contrat_debut", nullable = false)
    private LocalDate contratDebut;
    /** Months after its end during which the documents of those who were not recruited are kept. */
    @Column(name = "conservation_mois", nullable = false)
    private int conservationMois = CONSERVATION_USUELLE;
    /** Who last settled it; nobody for one that was loaded. */
    @Embedded
    private Correction correction;

    protected Campagne() {
    }

    public Campagne(int annee, DatesAnnoncees dates, int voeuxMaximum) {
        this.annee = annee;
        this.dates = Objects.requireNonNull(dates);
        this.voeuxMaximum = voeuxMaximum;
        this.contratDebut = contratUsuel(annee);
    }

    /**
     * A campaign as it was typed.
     *
     * @throws OrdreImpossible when the periods cannot follow each other so
     * @throws DebutContratHorsAnnee when contracts would begin in another school year
     */
    Campagne(SaisieCampagne saisie, ZoneId fuseau, Correction par) {
        this.annee = saisie.getAnnee();
        remplir(saisie, fuseau, par);
    }

    /** The day contracts begin where nothing else was decided: 1 September of that year. */
    static LocalDate contratUsuel(int annee) {
        return LocalDate.of(annee, Month.SEPTEMBER, 1);
    }

    /** A school year is counted from 1 August to 31 July. */
    private LocalDate exigerDansAnnee(LocalDate contrat) {
        if (contrat.isBefore(LocalDate.of(annee, Month.AUGUST, 1)) || !contrat.isBefore(LocalDate.of(annee + 1, Month.AUGUST, 1))) {
            throw new DebutContratHorsAnnee(anneeScolaire());
        }
        return contrat;
    }

    /** Decides when a phase opens and closes. */
    public void fixer(Phase phase, Periode periode) {
        Objects.requireNonNull(periode);
        switch (phase) {
            case OUVERTURE -> ouverture = periode;
            case GESTION -> gestion = periode;
            case INSCRIPTION -> inscription = periode;
            case VOEUX -> voeux = periode;
            case REPONSES -> reponses = periode;
            case RESULTATS -> resultats = periode;
        }
    }

    /**
     * Settles the campaign as it was typed; its year does not change.
     *
     * @throws OrdreImpossible when the periods cannot follow each other so
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody settled it since it was displayed
     */
    void regler(SaisieCampagne saisie, ZoneId fuseau, Correction par) {
        saisie.exigerVersion(getVersion(), correction);
        remplir(saisie, fuseau, par);
    }

    private void remplir(SaisieCampagne saisie, ZoneId fuseau, Correction par) {
        Map<Phase, Periode> voulues = saisie.periodes(fuseau);
        OrdrePeriodes.examiner(voulues).stream().filter(OrdrePeriodes.Ecart::bloquant).findFirst().ifPresent(ecart -> {
            throw new OrdreImpossible(ecart);
        });
        voulues.forEach(this::fixer);
        this.dates = saisie.dates();
        this.voeuxMaximum = saisie.getVoeuxMaximum();
        this.contratDebut = exigerDansAnnee(saisie.getContratDebut());
        this.conservationMois = saisie.getConservationMois();
        this.correction = par;
    }

    /** The period of a phase; one without bounds when nothing was decided. */
    public Periode periode(Phase phase) {
        Periode periode = switch (phase) {
            case OUVERTURE -> ouverture;
            case GESTION -> gestion;
            case INSCRIPTION -> inscription;
            case VOEUX -> voeux;
            case REPONSES -> reponses;
            case RESULTATS -> resultats;
        };
        // A period whose two columns are empty is read back as null.
        return periode == null ? Periode.aDefinir() : periode;
    }

    public Map<Phase, Periode> periodes() {
        Map<Phase, Periode> toutes = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            toutes.put(phase, periode(phase));
        }
        return toutes;
    }

    /**
     * When it is over: the end of the last of its periods, once candidates may no longer enter nor see their result. Empty while
     * either of these two is not decided.
     */
    public Optional<Instant> fin() {
        return periode(Phase.OUVERTURE).getFin() == null || periode(Phase.RESULTATS).getFin() == null ? Optional.empty()
                : periodes().values().stream().map(Periode::getFin).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** The school year as it is written: 2026-2027. */
    public String anneeScolaire() {
        return annee + "-" + (annee + 1);
    }

    public int getAnnee() {
        return annee;
    }

    public DatesAnnoncees getDates() {
        return dates;
    }

    public int getVoeuxMaximum() {
        return voeuxMaximum;
    }

    public LocalDate getContratDebut() {
        return contratDebut;
    }

    public int getConservationMois() {
        return conservationMois;
    }
}
