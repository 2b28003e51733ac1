package fr.passerelle.contractuels.propositions;

/** Why a candidate is proposed what she is, in a word. */
public enum RaisonProposee {
    PREMIER_VOEU,
    AUTRE_VOEU,
    /** On each school she asks for, candidates of better priority take what is free. */
    DEVANCE,
    /** None of the schools she asks for has a free support. */
    PLUS_DE_PLACE,
    SANS_VOEU,
    AVIS_DEFAVORABLE
}
