package fr.passerelle.web.noyau;

import fr.passerelle.referentiel.Position;
import fr.passerelle.referentiel.Distance;
import java.io.Serializable;

/**
 * A place of {@code m:plan}: one line of its list and, where its coordinates are known, one marker of its map.
 *
 * <p>A page of wishes makes one for each school, {@code etablissement(nom, adresse, ou).a(domicile.distance(ou))}, and for those
 * that are chosen {@code .choisi(rang)}, the home being {@code depart(...)}; its buttons "Choisir" stand in the slot {@code ligne}
 * of the tag.
 *
 * @param cle       what the buttons of its line name it by; null where there are none
 * @param nom       what the line is called: the school's name
 * @param precision what tells it from others: its address
 * @param ou        null where nobody has published it; the line then says so
 * @param rang      written in its marker; null for none
 * @param distance  from the home, as the crow flies; null when it is not told
 */
public record PointPlan(Genre genre, String cle, String nom, String precision, Position ou, Integer rang, Distance distance) implements Serializable {

    /** What a marker stands for; each has its own shape in {@code reperes.svg}. */
    public enum Genre {
        DEPART, ETABLISSEMENT, CHOISI
    }

    public static PointPlan etablissement(String nom, String precision, Position ou) {
        return new PointPlan(Genre.ETABLISSEMENT, null, nom, precision, ou, null, null);
    }

    /** The home of somebody who looks for a school near it. */
    public static PointPlan depart(String nom, String precision, Position ou) {
        return new PointPlan(Genre.DEPART, null, nom, precision, ou, null, null);
    }

    /** The same, chosen: at that rank, or at none for the school somebody is assigned to. */
    public PointPlan choisi(Integer rang) {
        return new PointPlan(Genre.CHOISI, cle, nom, precision, ou, rang, distance);
    }

    public PointPlan sous(String cle) {
        return new PointPlan(genre, cle, nom, precision, ou, rang, distance);
    }

    public PointPlan a(Distance distance) {
        return new PointPlan(genre, cle, nom, precision, ou, rang, distance);
    }

    /** Its name in {@code reperes.svg} and in style sheets. */
    public String forme() {
        return genre.name().toLowerCase();
    }
}
