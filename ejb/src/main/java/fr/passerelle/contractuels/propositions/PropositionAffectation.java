package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.ChoixCandidatures;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/**
 * What was proposed for a discipline and a type of post, or more, at a moment, with the rules of that moment. It never changes; its lines
 * are accepted, all at once or some, or it is discarded.
 */
@Entity
@Table(name = "proposition_affectation")
public class PropositionAffectation extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campagne_id", nullable = false, updatable = false)
    private Campagne campagne;
    /** Code of the discipline asked for; null for all those of who computed it. */
    @Column(name = "discipline_code", length = 10)
    private String discipline;
    /** Code of the type of post asked for; null for all. */
    @Column(name = "type_poste_code", length = 20)
    private String typePoste;
    @Embedded
    private Regles regles;
    @Embedded
    @AttributeOverride(name = "par", column = @Column(name = "calculee_par", length = 200, nullable = false))
    @AttributeOverride(name = "le", column = @Column(name = "calculee_le", nullable = false))
    private Correction calcul;
    @Column(nullable = false)
    private int candidats;
    @Embedded
    private Bilan bilan;
    /** Supports that stay free. */
    @Column(name = "places_libres", nullable = false)
    private long placesLibres;
    /** How many faults the check found; none of its lines can be accepted unless there is none. */
    @Column(nullable = false)
    private int defauts;
    /** What the flow of least cost would give; null where it was not computed. */
    @Embedded
    @AttributeOverride(name = "affectes", column = @Column(name = "hypothese_affectes"))
    @AttributeOverride(name = "premiersVoeux", column = @Column(name = "hypothese_premiers_voeux"))
    @AttributeOverride(name = "sommeRangs", column = @Column(name = "hypothese_somme_rangs"))
    private Bilan hypothese;
    @Column(name = "hypothese_paires")
    private Integer pairesHypothese;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private EtatProposition etat = EtatProposition.A_EXAMINER;
    /** Who accepted its lines or discarded it last. */
    @Embedded
    private Correction correction;

    protected PropositionAffectation() {
    }

    PropositionAffectation(Campagne campagne, ChoixCandidatures choix, Regles regles, ResultatCalcul resultat, Correction par) {
        this.campagne = Objects.requireNonNull(campagne);
        this.discipline = choix.discipline();
        this.typePoste = choix.typePoste();
        this.regles = Objects.requireNonNull(regles);
        this.calcul = Objects.requireNonNull(par);
        this.candidats = resultat.lignes().size();
        this.bilan = resultat.bilan();
        this.placesLibres = resultat.placesLibres().values().stream().mapToLong(Integer::longValue).sum();
        this.defauts = resultat.verdict().nombres().values().stream().mapToInt(Integer::intValue).sum();
        if (resultat.hypothese() != null) {
            this.hypothese = resultat.hypothese().bilan();
            this.pairesHypothese = resultat.hypothese().pairesBloquantes();
        }
    }

    /**
     * @throws PropositionClose once it was discarded
     * @throws PropositionNonCertifiee when the check holds something against it
     */
    void exigerAcceptable() {
        if (etat == EtatProposition.ECARTEE) {
            throw new PropositionClose(correction);
        }
        if (!estCertifiee()) {
            throw new PropositionNonCertifiee();
        }
    }

    /** Lines of it were accepted. @param toutes whether every line that proposes a post now is */
    void accepter(boolean toutes, Correction par) {
        exigerAcceptable();
        etat = toutes ? EtatProposition.ACCEPTEE : etat;
        correction = par;
    }

    /** None of its lines can be accepted any more; those that were stay affectations. @throws PropositionClose the second time */
    void ecarter(Correction par) {
        if (etat == EtatProposition.ECARTEE) {
            throw new PropositionClose(correction);
        }
        etat = EtatProposition.ECARTEE;
        correction = par;
    }

    /** Whether lines of it can be accepted. */
    boolean estAcceptable() {
        return etat != EtatProposition.ECARTEE && estCertifiee();
    }

    public boolean estCertifiee() {
        return defauts == 0;
    }

    public Campagne getCampagne() {
        return campagne;
    }

    public String getDiscipline() {
        return discipline;
    }

    public String getTypePoste() {
        return typePoste;
    }

    public Regles getRegles() {
        return regles;
    }

    public Correction getCalcul() {
        return calcul;
    }

    public int getCandidats() {
        return candidats;
    }

    public Bilan getBilan() {
        return bilan;
    }

    public long getPlacesLibres() {
        return placesLibres;
    }

    public int getDefauts() {
        return defauts;
    }

    public Bilan getHypothese() {
        return hypothese;
    }

    public Integer getPairesHypothese() {
        return pairesHypothese;
    }

    public EtatProposition getEtat() {
        return etat;
    }

    public Correction getCorrection() {
        return correction;
    }
}
