package fr.passerelle.contractuels.propositions;

/** How far a proposition is: to look at, wholly accepted, or discarded. */
public enum EtatProposition { A_EXAMINER, ACCEPTEE, ECARTEE }
