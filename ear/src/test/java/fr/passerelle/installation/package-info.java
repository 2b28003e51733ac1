/** Passerelle as an administrator installs it: configured by the scripts that come with the server. */
package fr.passerelle.installation;
