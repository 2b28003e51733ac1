/**
 * What the academy names once for every campaign: the types of post with their hours of service, and how a list may write them and the
 * disciplines. May import the domain's common classes.
 */
package fr.passerelle.contractuels.nomenclatures;
