package fr.passerelle.contractuels;

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
}
