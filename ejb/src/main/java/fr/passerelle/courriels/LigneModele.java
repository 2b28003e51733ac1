package fr.passerelle.courriels;

import java.io.Serializable;
import java.time.Instant;

/**
 * A template in the administrators' list.
 *
 * @param modifiePar who rewrote it; null for the one shipped
 */
public record LigneModele(String code, String sujet, String modifiePar, Instant modifieLe) implements Serializable {

    public boolean personnalise() {
        return modifiePar != null;
    }
}
