package fr.passerelle.contractuels.affectations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a candidature has answered to the result shown, a view of the database, only read. */
@Entity
@Table(name = "reponse_stagiaire")
public class ReponseStagiaire {

    /** Number of the candidature. */
    @Id
    @Column(name = "candidature_id")
    private Long candidature;
    /** Null as long as no post was shown to her. */
    @Enumerated(EnumType.STRING)
    private EtatReponse etat;
    /** Number of the answer; null without one, as all that follows. */
    @Column(name = "reponse_id")
    private Long reponse;
    private Instant moment;
    /** Code in the nomenclature of reasons. */
    private String motif;
    private Boolean recontact;

    protected ReponseStagiaire() {
    }

    public Long getCandidature() {
        return candidature;
    }

    public EtatReponse getEtat() {
        return etat;
    }

    public Long getReponse() {
        return reponse;
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
}
