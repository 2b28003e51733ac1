/**
 * What is held about candidates, and for how long: what the end of a campaign erases, the statistics that stay, and « mes données ».
 * Closes the chain: may import every package of the domain.
 */
package fr.passerelle.contractuels.donnees;
