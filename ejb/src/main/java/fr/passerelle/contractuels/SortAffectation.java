package fr.passerelle.contractuels;

/** What is decided of a stagiaire's affectation. */
public enum SortAffectation { A_DECIDER, AUCUNE, AFFECTE }
