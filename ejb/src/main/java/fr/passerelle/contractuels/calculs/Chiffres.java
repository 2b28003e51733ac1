package fr.passerelle.contractuels.calculs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A result in figures.
 *
 * @param premiersVoeux how many have their first wish
 * @param sommeRangs    of those who have a post, first wishes counting 1
 */
public record Chiffres(int affectes, int nonAffectes, long placesLibres, int premiersVoeux, long sommeRangs) {

    private static final int DECIMALES = 3;

    /** The mean rank of the wishes obtained, to three decimals; empty when nobody has a post. */
    public Optional<BigDecimal> rangMoyen() {
        return affectes == 0 ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sommeRangs).divide(BigDecimal.valueOf(affectes), DECIMALES, RoundingMode.HALF_UP));
    }
}
