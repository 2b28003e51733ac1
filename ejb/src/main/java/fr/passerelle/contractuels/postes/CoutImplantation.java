package fr.passerelle.contractuels.postes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;

/** What putting a support there costs, in hours a week: HP (ordinary) and HSA (overtime). */
@Embeddable
public class CoutImplantation {

    @Column(name = "cout_hp", nullable = false, precision = 7, scale = 2)
    private BigDecimal hp;
    @Column(name = "cout_hsa", nullable = false, precision = 7, scale = 2)
    private BigDecimal hsa;

    protected CoutImplantation() {
    }

    public CoutImplantation(BigDecimal hp, BigDecimal hsa) {
        this.hp = Objects.requireNonNull(hp);
        this.hsa = Objects.requireNonNull(hsa);
    }

    public BigDecimal getHp() {
        return hp;
    }

    public BigDecimal getHsa() {
        return hsa;
    }

    /** Whether both say the same, 9.5 being 9.50. */
    @Override
    public boolean equals(Object autre) {
        return autre instanceof CoutImplantation c && hp.compareTo(c.hp) == 0 && hsa.compareTo(c.hsa) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(hp.stripTrailingZeros(), hsa.stripTrailingZeros());
    }
}
