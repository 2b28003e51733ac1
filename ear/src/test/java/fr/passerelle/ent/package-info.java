/**
 * The ENT for real: Debian's slapd with the demonstration's people, and an Apereo CAS server that authenticates against
 * it. The running application is turned to them through the server's management and back, without a restart.
 */
package fr.passerelle.ent;
