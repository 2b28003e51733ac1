package fr.passerelle.contractuels.postes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;

/** What a school lacks in a discipline: hours a week, of which HP (ordinary) and HSA (overtime), and vacant posts. */
@Embeddable
public class BesoinsDiscipline {

    @Column(name = "besoins", nullable = false, precision = 7, scale = 2)
    private BigDecimal heures;
    @Column(name = "heures_hp", nullable = false, precision = 7, scale = 2)
    private BigDecimal hp;
    @Column(name = "heures_hsa", nullable = false, precision = 7, scale = 2)
    private BigDecimal hsa;
    @Column(name = "postes_vacants", nullable = false)
    private int postesVacants;

    protected BesoinsDiscipline() {
    }

    public BesoinsDiscipline(BigDecimal heures, BigDecimal hp, BigDecimal hsa, int postesVacants) {
        this.heures = Objects.requireNonNull(heures);
        this.hp = Objects.requireNonNull(hp);
        this.hsa = Objects.requireNonNull(hsa);
        this.postesVacants = postesVacants;
    }

    public BigDecimal getHeures() {
        return heures;
    }

    public BigDecimal getHp() {
        return hp;
    }

    public BigDecimal getHsa() {
        return hsa;
    }

    public int getPostesVacants() {
        return postesVacants;
    }

    /** Whether both say the same, 9.5 being 9.50. */
    @Override
    public boolean equals(Object autre) {
        return autre instanceof BesoinsDiscipline b && heures.compareTo(b.heures) == 0 && hp.compareTo(b.hp) == 0
                && hsa.compareTo(b.hsa) == 0 && postesVacants == b.postesVacants;
    }

    @Override
    public int hashCode() {
        return Objects.hash(heures.stripTrailingZeros(), hp.stripTrailingZeros(), hsa.stripTrailingZeros(), postesVacants);
    }
}
