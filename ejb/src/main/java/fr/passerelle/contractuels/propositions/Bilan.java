package fr.passerelle.contractuels.propositions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** A result in figures. */
@Embeddable
public class Bilan implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int POUR_CENT = 100;

    /** How many have a post. */
    @Column
    private Integer affectes;
    /** How many have their first wish. */
    @Column(name = "premiers_voeux")
    private Integer premiersVoeux;
    /** Sum of the ranks of the wishes obtained, the first counting 1. */
    @Column(name = "somme_rangs")
    private Long sommeRangs;

    protected Bilan() {
    }

    private Bilan(int affectes, int premiersVoeux, long sommeRangs) {
        this.affectes = affectes;
        this.premiersVoeux = premiersVoeux;
        this.sommeRangs = sommeRangs;
    }

    /** Of the ranks of the wishes obtained, one for each who has a post. */
    static Bilan de(Collection<Integer> rangs) {
        return new Bilan(rangs.size(), (int) rangs.stream().filter(r -> r == 1).count(), rangs.stream().mapToLong(Integer::longValue).sum());
    }

    public int getAffectes() {
        return affectes;
    }

    public int getPremiersVoeux() {
        return premiersVoeux;
    }

    /** To two decimals; null when nobody has a post. */
    public BigDecimal rangMoyen() {
        return affectes == 0 ? null : BigDecimal.valueOf(sommeRangs).divide(BigDecimal.valueOf(affectes), 2, RoundingMode.HALF_UP);
    }

    /** Share of first wishes among those who have a post, in whole per cent; null when nobody has. */
    public Integer partPremiers() {
        return affectes == 0 ? null : (int) Math.round((double) POUR_CENT * premiersVoeux / affectes);
    }
}
