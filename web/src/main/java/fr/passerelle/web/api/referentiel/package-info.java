/** What {@code /api/referentiel} answers: checks of identifiers, and the open establishments. Scope {@code referentiel}. */
package fr.passerelle.web.api.referentiel;
