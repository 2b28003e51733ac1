package fr.passerelle.contractuels.resultats;

/** What a candidate says to the contract she is offered. */
public enum SortReponse { ACCEPTE, REFUSE }
