package fr.passerelle.contractuels.entretiens;

/** What an interview leads to. */
public enum Avis { FAVORABLE, RESERVE, DEFAVORABLE }
