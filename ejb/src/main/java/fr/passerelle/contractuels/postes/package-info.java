/**
 * The posts of a campaign ("Gestion des postes"): what a school needs, what it offers, how many supports. May import
 * {@code disciplines} and {@code candidatures}.
 */
package fr.passerelle.contractuels.postes;
