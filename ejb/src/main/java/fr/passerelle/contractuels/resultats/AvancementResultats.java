package fr.passerelle.contractuels.resultats;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the decisions of a discipline are, a view of the database, only read; none for one where nobody keeps up a candidature. */
@Entity
@Table(name = "avancement_resultats")
public class AvancementResultats {

    /** Campaign and discipline. */
    @Id
    private String cle;
    @Column(name = "campagne_id")
    private Long campagne;
    @Column(name = "discipline_code")
    private String discipline;
    /** Registered candidates who keep up their candidature. */
    private Integer maintenus;
    /** Those of whom nothing is decided. */
    @Column(name = "a_decider")
    private Integer aDecider;
    /** Those who are shown something else than what is decided now, or nothing. */
    private Integer ecarts;

    protected AvancementResultats() {
    }

    public String getCle() {
        return cle;
    }

    public Long getCampagne() {
        return campagne;
    }

    public String getDiscipline() {
        return discipline;
    }

    public Integer getMaintenus() {
        return maintenus;
    }

    public Integer getADecider() {
        return aDecider;
    }

    public Integer getEcarts() {
        return ecarts;
    }
}
