/** "Gestion des capacités": what is expected in a discipline, compared with what its posts implant. May import {@code postes}. */
package fr.passerelle.contractuels.capacites;
