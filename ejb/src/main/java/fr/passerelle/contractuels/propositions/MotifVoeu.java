package fr.passerelle.contractuels.propositions;

/** What became of a wish. */
public enum MotifVoeu {
    OBTENU,
    /** Every free support goes to candidates of better priority. */
    POURVU,
    /** No support was free before the computation. */
    COMPLET,
    /** The school has no post for her any more. */
    NON_OFFERT,
    /** An avis défavorable keeps her from every post. */
    ECARTE
}
