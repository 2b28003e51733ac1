/** The command {@code ./passerelle run} as a person types it: what it refuses, what it starts, what it leaves. */
package fr.passerelle.lancement;
