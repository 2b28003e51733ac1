package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** "Critères de priorité": the rules of a campaign, begun as those of the one before it. */
@Entity
@Table(name = "priorites_campagne")
public class PrioritesCampagne extends Entite {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campagne_id", nullable = false, updatable = false)
    private Campagne campagne;
    @Embedded
    private Regles regles;
    /** Who settled them last; nobody for those that were begun. */
    @Embedded
    private Correction correction;

    protected PrioritesCampagne() {
    }

    public PrioritesCampagne(Campagne campagne, Regles regles) {
        this.campagne = Objects.requireNonNull(campagne);
        this.regles = Objects.requireNonNull(regles);
    }

    /**
     * Answers whether something changed.
     *
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody settled them since they were displayed
     */
    boolean regler(SaisiePriorites saisie, Correction par) {
        saisie.exigerVersion(getVersion(), correction);
        Regles voulues = saisie.regles();
        boolean change = !regles.equals(voulues);
        if (change) {
            regles = voulues;
            correction = par;
        }
        return change;
    }

    public Campagne getCampagne() {
        return campagne;
    }

    public Regles getRegles() {
        return regles;
    }

    public Correction getCorrection() {
        return correction;
    }
}
