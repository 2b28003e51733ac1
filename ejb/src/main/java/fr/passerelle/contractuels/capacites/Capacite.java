package fr.passerelle.contractuels.capacites;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** What a campaign expects to receive in a discipline and a type of post; each state it had is kept ({@link EtatCapacite}). */
@Entity
@Table(name = "capacite")
public class Capacite extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campagne_id", nullable = false)
    private Campagne campagne;
    @Column(name = "discipline_code", nullable = false, length = 10)
    private String discipline;
    @Column(name = "type_poste_code", nullable = false, length = 20)
    private String typePoste;
    @Embedded
    private Estimation estimation;
    @Embedded
    private Correction correction;

    protected Capacite() {
    }

    public Capacite(Campagne campagne, SaisieCapacite saisie, Correction par) {
        this.campagne = Objects.requireNonNull(campagne);
        this.discipline = Objects.requireNonNull(saisie.getDiscipline());
        this.typePoste = Objects.requireNonNull(saisie.getTypePoste());
        this.estimation = saisie.estimation();
        this.correction = Objects.requireNonNull(par);
    }

    void estimer(SaisieCapacite saisie, Correction par) {
        saisie.exigerVersion(getVersion(), correction);
        this.estimation = saisie.estimation();
        this.correction = par;
    }

    /** As it is now, to be kept. */
    EtatCapacite etat() {
        return new EtatCapacite(this, estimation, correction);
    }

    public String getDiscipline() {
        return discipline;
    }

    public String getTypePoste() {
        return typePoste;
    }

    public Estimation getEstimation() {
        return estimation;
    }
}
