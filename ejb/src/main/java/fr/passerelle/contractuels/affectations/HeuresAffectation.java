package fr.passerelle.contractuels.affectations;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * The hours a week that the supports given to a stagiaire can hold, their quotités, beside those of her service. The seed
 * shows both: supports of 8 to 10 hours, for a service of 6.
 *
 * @param service of the type of post; null where it is not known
 */
public record HeuresAffectation(BigDecimal total, BigDecimal service) implements Serializable {

    static HeuresAffectation de(Collection<BigDecimal> quotites, BigDecimal service) {
        return new HeuresAffectation(quotites.stream().reduce(BigDecimal.ZERO, BigDecimal::add), service);
    }

    /** Whether her service is more than the supports can hold: allowed, and told. */
    public boolean depassees() {
        return service != null && total.signum() > 0 && service.compareTo(total) > 0;
    }
}
