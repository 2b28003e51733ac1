/**
 * The selection that precedes the affectation: who is pre-selected and convoked to an interview, who waits and in which rank, what the
 * candidate was told of it, and the avis given after the interview. May import {@code candidatures}.
 */
package fr.passerelle.contractuels.entretiens;
