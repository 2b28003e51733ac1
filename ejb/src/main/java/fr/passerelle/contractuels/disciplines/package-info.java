/**
 * What a campaign opens or closes discipline by discipline: the posts closed by the DOS, the wishes and
 * the results shown by the DPE. May import
 * {@code campagnes}.
 */
package fr.passerelle.contractuels.disciplines;
