/** Work on contract posts that nobody asks for: what the end of a campaign erases. */
package fr.passerelle.batch.contractuels;
