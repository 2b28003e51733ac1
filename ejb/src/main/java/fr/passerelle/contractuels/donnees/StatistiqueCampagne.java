package fr.passerelle.contractuels.donnees;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.noyau.Entite;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** How many candidates a campaign had in a discipline and a type of post, and how far they came: names nobody, and is kept. */
@Entity
@Table(name = "statistique_campagne")
public class StatistiqueCampagne extends Entite {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campagne_id", nullable = false, updatable = false)
    private Campagne campagne;
    /** Code; null for those of no known discipline. */
    @Column(name = "discipline_code", length = 10, updatable = false)
    private String discipline;
    @Column(name = "type_poste_code", nullable = false, length = 20, updatable = false)
    private String typePoste;
    @Column(nullable = false, updatable = false)
    private long candidats;
    @Column(nullable = false, updatable = false)
    private long inscrits;
    @Column(nullable = false, updatable = false)
    private long maintenus;
    @Column(nullable = false, updatable = false)
    private long convoques;
    @Column(nullable = false, updatable = false)
    private long affectes;
    /** Those who accepted their contract. */
    @Column(nullable = false, updatable = false)
    private long recrutes;

    protected StatistiqueCampagne() {
    }

    /** @param comptes discipline, type, then candidates, registered, kept up, convoked, affected, recruited */
    StatistiqueCampagne(Campagne campagne, Object[] comptes) {
        this.campagne = Objects.requireNonNull(campagne);
        this.discipline = (String) comptes[0];
        this.typePoste = (String) comptes[1];
        this.candidats = nombre(comptes[2]);
        this.inscrits = nombre(comptes[3]);
        this.maintenus = nombre(comptes[4]);
        this.convoques = nombre(comptes[5]);
        this.affectes = nombre(comptes[6]);
        this.recrutes = nombre(comptes[7]);
    }

    private static long nombre(Object somme) {
        return somme == null ? 0 : ((Number) somme).longValue();
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

    public long getCandidats() {
        return candidats;
    }

    public long getInscrits() {
        return inscrits;
    }

    public long getMaintenus() {
        return maintenus;
    }

    public long getConvoques() {
        return convoques;
    }

    public long getAffectes() {
        return affectes;
    }

    public long getRecrutes() {
        return recrutes;
    }
}
