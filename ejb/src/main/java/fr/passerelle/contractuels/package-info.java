/**
 * Contract posts held by students of a master MEEF (ContAcTT): the campaign of a year and its periods, the candidates the
 * university names, their dossiers from the first visit to the registration, the documents they join. It may import every
 * level of the shared ground, and no other domain.
 */
package fr.passerelle.contractuels;
