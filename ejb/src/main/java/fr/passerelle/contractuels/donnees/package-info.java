/**
 * What is held about candidates, and for how long: what the end of a campaign erases, the statistics that stay, and « mes données ».
 * Closes the chain: may import every package of the domain; what it must know of one that does not exist yet it asks by an interface.
 */
package fr.passerelle.contractuels.donnees;
