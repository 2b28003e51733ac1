/**
 * "En cas de désistement": who withdraws after having accepted, and who is called in her place, in the order of the waiting list and of
 * those who asked to be recontacted. May import {@code resultats}, {@code affectations} and {@code entretiens}.
 */
package fr.passerelle.contractuels.desistements;
