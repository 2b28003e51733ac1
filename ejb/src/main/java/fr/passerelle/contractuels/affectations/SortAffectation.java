package fr.passerelle.contractuels.affectations;

/** What is decided of a stagiaire's affectation. */
public enum SortAffectation { A_DECIDER, AUCUNE, AFFECTE }
