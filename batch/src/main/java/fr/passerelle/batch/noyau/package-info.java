/**
 * How background work starts, is followed, stops and is taken up after the death of a node; and the one façade through
 * which jobs and timers enter the services, in the name of who asked.
 */
package fr.passerelle.batch.noyau;
