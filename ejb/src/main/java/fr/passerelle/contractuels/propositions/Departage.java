package fr.passerelle.contractuels.propositions;

/**
 * What told a candidate apart from the last that a post keeps, as a result says it. On a post kept for beneficiaries of the obligation
 * d'emploi it is never said, whatever it was: the silence reveals nothing.
 */
public enum Departage {
    SITUATION_FAMILIALE, AVIS, DISTANCE, MENTION, TIRAGE, NON_DIT;

    static Departage par(CriterePriorite critere) {
        return switch (critere) {
            case BOE -> NON_DIT;
            case SITUATION_FAMILIALE -> SITUATION_FAMILIALE;
            case AVIS -> AVIS;
            case DISTANCE -> DISTANCE;
            case MENTION -> MENTION;
        };
    }
}
