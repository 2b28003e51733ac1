package fr.passerelle.contractuels.propositions;

/** Why a line can no longer be accepted as it was computed. */
public enum MotifRefus { DEJA_DECIDEE, NON_MAINTENUE, VOEUX_CHANGES, POSTE_RETIRE, SANS_PLACE }
