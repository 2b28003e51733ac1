/**
 * What {@code /api/contractuels} computes for other systems: an assignment from data they bring, read as they come and kept
 * nowhere. Scope {@code calcul-affectation}.
 */
package fr.passerelle.web.api.contractuels;
