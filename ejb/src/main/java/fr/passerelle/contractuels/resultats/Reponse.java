package fr.passerelle.contractuels.resultats;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A candidate's answer to the contract a {@link Resultat} offers her. It holds until it is annulled, by the DPE or because she is
 * offered something else; one annulled stays, for the history. A candidature has one at most that holds, which the database sees to.
 */
@Entity
@Table(name = "reponse")
public class Reponse extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "candidature_id", nullable = false, updatable = false)
    private Candidature candidature;
    /** What she answers to. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "resultat_id", nullable = false, updatable = false)
    private Resultat resultat;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private SortReponse sort;
    @Column(nullable = false, updatable = false)
    private Instant moment;
    /** Code of the reason for a refusal, in the nomenclature; null for an acceptance, as what follows. */
    @Column(updatable = false, length = 30)
    private String motif;
    /** Whether who refuses wishes to be offered something else when somebody withdraws. */
    @Column(updatable = false)
    private Boolean recontact;
    @Embedded
    private Annulation annulation;

    protected Reponse() {
    }

    private Reponse(Resultat resultat, SortReponse sort, Instant moment) {
        if (!resultat.estAffectee()) {
            throw new IllegalArgumentException("Rien n'est proposé.");
        }
        this.candidature = resultat.getCandidature();
        this.resultat = resultat;
        this.sort = sort;
        this.moment = Objects.requireNonNull(moment);
    }

    /** @throws IllegalArgumentException when the result offers nothing */
    public static Reponse acceptation(Resultat resultat, Instant moment) {
        return new Reponse(resultat, SortReponse.ACCEPTE, moment);
    }

    /**
     * @param motif code of a reason
     * @throws IllegalArgumentException when the result offers nothing
     */
    public static Reponse refus(Resultat resultat, Instant moment, String motif, boolean recontact) {
        Reponse refus = new Reponse(resultat, SortReponse.REFUSE, moment);
        refus.motif = Objects.requireNonNull(motif);
        refus.recontact = recontact;
        return refus;
    }

    /** @throws ReponseDejaAnnulee when it does not hold any more */
    public void annuler(Annulation par) {
        if (!tient()) {
            throw new ReponseDejaAnnulee(annulation);
        }
        annulation = par;
    }

    /** Whether it was not annulled. */
    public boolean tient() {
        return annulation == null;
    }

    public boolean estAcceptee() {
        return sort == SortReponse.ACCEPTE;
    }

    public Candidature getCandidature() {
        return candidature;
    }

    public Resultat getResultat() {
        return resultat;
    }

    public SortReponse getSort() {
        return sort;
    }

    public Instant getMoment() {
        return moment;
    }

    public String getMotif() {
        return motif;
    }

    public Boolean getRecontact() {
        return recontact;
    }

    /** Empty as long as it holds. */
    public Optional<Annulation> annulation() {
        return Optional.ofNullable(annulation);
    }
}
