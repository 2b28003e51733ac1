/**
 * The administrators' pages on the referentials, under {@code /administration/referentiel}: a list and a form for each of
 * establishments, communes, nomenclatures, disciplines and the school calendar; disciplines open to the DPE too, under
 * {@code /contractuels/discipline}. What they show and change is
 * {@code fr.passerelle.referentiel}'s.
 */
package fr.passerelle.web.referentiel;
