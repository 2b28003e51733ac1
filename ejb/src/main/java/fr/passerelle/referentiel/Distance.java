package fr.passerelle.referentiel;

import fr.passerelle.noyau.Formats;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far two places are from each other as the crow flies (à vol d'oiseau), in kilometres: not by road, which is a quarter to a
 * half longer and which nothing here knows. Pages that show one say « à vol d'oiseau ».
 */
public record Distance(double kilometres) implements Comparable<Distance>, Serializable {

    /** Mean radius of the Earth (IUGG), in kilometres: on the sphere, distances in France are right within 0.5 %. */
    private static final double RAYON = 6371.0088;
    private static final double PRECISE = 10;

    /** @throws IllegalArgumentException unless it is a number of kilometres, zero or more */
    public Distance {
        if (!(kilometres >= 0) || Double.isInfinite(kilometres)) {
            throw new IllegalArgumentException(kilometres + " km");
        }
    }

    /** Along the great circle (haversine formula). */
    public static Distance entre(Position depart, Position arrivee) {
        double phi1 = radians(depart.latitude());
        double phi2 = radians(arrivee.latitude());
        double h = haversine(phi2 - phi1)
                + Math.cos(phi1) * Math.cos(phi2) * haversine(radians(arrivee.longitude()) - radians(depart.longitude()));
        return new Distance(2 * RAYON * Math.asin(Math.sqrt(Math.min(1, h))));
    }

    private static double radians(BigDecimal degres) {
        return Math.toRadians(degres.doubleValue());
    }

    private static double haversine(double angle) {
        double sinus = Math.sin(angle / 2);
        return sinus * sinus;
    }

    @Override
    public int compareTo(Distance autre) {
        return Double.compare(kilometres, autre.kilometres);
    }

    /** As people read it: {@code 3,4 km} under ten kilometres, {@code 42 km} beyond. */
    @Override
    public String toString() {
        BigDecimal arrondi = BigDecimal.valueOf(kilometres).setScale(kilometres < PRECISE ? 1 : 0, RoundingMode.HALF_UP);
        return Formats.nombre(arrondi) + "\u00a0km";
    }
}
