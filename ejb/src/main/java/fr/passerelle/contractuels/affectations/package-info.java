/**
 * What the DPE decides of each stagiaire ("Saisie des affectations"): one support of a post, several, or none. May import
 * {@code voeux} and {@code postes}.
 */
package fr.passerelle.contractuels.affectations;
