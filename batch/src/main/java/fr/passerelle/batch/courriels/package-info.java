/** Night work on mails: it calls the services of {@code courriels} as the system. */
package fr.passerelle.batch.courriels;
