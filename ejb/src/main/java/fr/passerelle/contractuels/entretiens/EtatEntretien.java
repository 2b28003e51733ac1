package fr.passerelle.contractuels.entretiens;

import java.util.EnumSet;
import java.util.Set;

/** Where a candidate stands in the selection. */
public enum EtatEntretien {
    /** Nothing was decided, or it was taken back. */
    A_EXAMINER,
    /** Will be convoked to an interview. */
    PRESELECTIONNE,
    /** Was sent her convocation. */
    CONVOQUE,
    /** Was interviewed: an avis was given. */
    PASSE,
    /** « Placé(e) en liste d'attente », before or after an interview. */
    LISTE_ATTENTE;

    /** The states that may follow this one. */
    public Set<EtatEntretien> suites() {
        return switch (this) {
            case A_EXAMINER -> EnumSet.of(PRESELECTIONNE, LISTE_ATTENTE);
            case PRESELECTIONNE -> EnumSet.of(A_EXAMINER, CONVOQUE, LISTE_ATTENTE);
            case CONVOQUE -> EnumSet.of(A_EXAMINER, PASSE, LISTE_ATTENTE);
            case PASSE -> EnumSet.of(LISTE_ATTENTE);
            case LISTE_ATTENTE -> EnumSet.of(A_EXAMINER, PRESELECTIONNE, PASSE);
        };
    }

    /** Whether an interview is to be held: a date and a place can be fixed. */
    public boolean estRetenu() {
        return this == PRESELECTIONNE || this == CONVOQUE;
    }
}
