package fr.passerelle.contractuels.propositions;

/** What ranks the candidates of a post, in an order that each campaign chooses; the drawn number always comes last. */
public enum CriterePriorite {
    /** On a post kept for them, beneficiaries of the obligation d'emploi first; without effect on the others. */
    BOE,
    /** More children first; then married or pacsé first. */
    SITUATION_FAMILIALE,
    /** The avis given after the interview: favorable, réservé, none, défavorable. */
    AVIS,
    /** The nearest band first, from the commune of the candidate, as the crow flies; unknown counts as the farthest. */
    DISTANCE,
    /** First those whose master names the discipline. */
    MENTION
}
