package fr.passerelle.contractuels;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * The hours a week of the posts given to a stagiaire, beside those of her service.
 *
 * @param service of the type of post; null where it is not known
 */
public record HeuresAffectation(BigDecimal total, BigDecimal service) implements Serializable {

    static HeuresAffectation de(Collection<BigDecimal> quotites, BigDecimal service) {
        return new HeuresAffectation(quotites.stream().reduce(BigDecimal.ZERO, BigDecimal::add), service);
    }

    /** More than her service: allowed, and told. */
    public boolean depassent() {
        return service != null && total.compareTo(service) > 0;
    }
}
