/**
 * The candidates and their dossiers, from the first visit to the registration: fiche, documents, what is still missing, who may read
 * what. May import {@code campagnes}.
 */
package fr.passerelle.contractuels.candidatures;
