/**
 * The invented data of the demonstration, the same at each loading: written through the entities, so that what it holds obeys
 * their rules, in batches large enough for 50,000 candidates.
 */
package fr.passerelle.demo.jeu;
