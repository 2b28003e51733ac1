/**
 * What stands around the server when Passerelle is tried or tested, without anything to install: a real MariaDB, a
 * directory, a mail sink with its inbox, and invented data on real establishments. Nothing here is in the application.
 */
package fr.passerelle.demo;
