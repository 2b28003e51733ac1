/** Night work on accounts: it calls the services of {@code comptes} as the system. */
package fr.passerelle.batch.comptes;
