package fr.passerelle.referentiel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/** Where something stands: degrees, WGS 84, both known. */
public record Position(BigDecimal latitude, BigDecimal longitude) implements Serializable {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal ANTIMERIDIEN = BigDecimal.valueOf(180);

    /** @throws IllegalArgumentException outside the globe */
    public Position {
        if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(ANTIMERIDIEN) > 0) {
            throw new IllegalArgumentException(latitude + ", " + longitude);
        }
    }

    /** As a school or a commune has them: empty where one of them is not published. */
    public static Optional<Position> de(BigDecimal latitude, BigDecimal longitude) {
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Position(latitude, longitude));
    }

    public Distance distance(Position autre) {
        return Distance.entre(this, autre);
    }
}
