package fr.passerelle.comptes.jeton;

import java.time.Instant;
import java.time.LocalDate;

/** Whether a token opens anything on a given day. */
public enum EtatJeton {
    ACTIF, EXPIRE, REVOQUE;

    static EtatJeton le(LocalDate jour, LocalDate dernierJour, Instant revoqueLe) {
        if (revoqueLe != null) {
            return REVOQUE;
        }
        return jour.isAfter(dernierJour) ? EXPIRE : ACTIF;
    }
}
