/** Pages by which people enter, choose a password, and by which administrators give habilitations and read the journal. */
package fr.passerelle.web.comptes;
