package fr.passerelle.contractuels.affectations;

import java.io.Serializable;

/**
 * How far the affectations of a discipline and a type of post are.
 *
 * @param inscrits  registered candidates
 * @param maintenus those who keep up their candidature
 * @param affectes  those who have a post
 * @param sans      those who keep up their candidature and have none
 * @param libres    supports that nobody has
 */
public record FiguresAffectation(long inscrits, long maintenus, long affectes, long sans, long libres) implements Serializable {

    static FiguresAffectation de(Object[] nombres) {
        return new FiguresAffectation(nombre(nombres[0]), nombre(nombres[1]), nombre(nombres[2]), nombre(nombres[3]), nombre(nombres[4]));
    }

    private static long nombre(Object somme) {
        return somme == null ? 0 : ((Number) somme).longValue();
    }
}
